package dev.sangja.search.query;

import dev.sangja.search.schema.FieldName;
import java.util.List;
import java.util.Optional;

/**
 * Why a document has its score. The scores of the parts add up to the whole; what lost against a better way is not shown.
 *
 * @param how in what way it was found or raised, as {@code exact}, {@code stem}, {@code prefix}, {@code typo}, {@code
 *     boost}; {@code sum} for what only adds up
 * @param word of the search, as typed
 * @param field where it was found, or which the boost is on
 * @param found what stands there: the term of the index
 * @param sentence all of it in English
 */
public record ScoreExplanation(
        double score,
        String how,
        Optional<String> word,
        Optional<FieldName> field,
        Optional<String> found,
        String sentence,
        List<ScoreExplanation> parts) {
    public ScoreExplanation {
        parts = List.copyOf(parts);
    }

    /** Only adds up. */
    static ScoreExplanation sum(String sentence, List<ScoreExplanation> parts) {
        return new ScoreExplanation(
                parts.stream().mapToDouble(ScoreExplanation::score).sum(),
                "sum",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                sentence,
                parts);
    }
}
