package dev.sangja.console.tester;

import dev.sangja.platform.i18n.TuningMessages;
import dev.sangja.search.query.ScoreExplanation;
import dev.sangja.search.schema.FieldName;
import java.util.List;

/**
 * A part of a score in words, with the parts that it is made of.
 *
 * @param text what gave it
 * @param formula how it was reckoned, "" where that says no more
 * @param field where it was found; "" for none, and where the text says it
 * @param percent of the whole score
 */
public record Why(
        String text, String formula, String field, String score, double percent, List<Why> parts) {
    public Why {
        parts = List.copyOf(parts);
    }

    static Why of(ScoreExplanation explanation, TuningMessages words) {
        return of(explanation, explanation.score(), words);
    }

    private static Why of(ScoreExplanation part, double whole, TuningMessages words) {
        return new Why(
                text(part, words),
                part.how().equals("boost") ? formula(part.sentence()) : "",
                part.how().equals("boost") ? "" : part.field().map(FieldName::value).orElse(""),
                Numbers.score(part.score()),
                Numbers.percent(part.score(), whole),
                part.parts().stream().map(each -> of(each, whole, words)).toList());
    }

    /** What stands behind the field's name, which is said already. */
    private static String formula(String sentence) {
        return sentence.substring(sentence.indexOf(": ") + 1).strip();
    }

    private static String text(ScoreExplanation part, TuningMessages words) {
        String word = part.word().orElse("");
        String found = part.found().orElse("");
        String field = part.field().map(FieldName::value).orElse("");
        return switch (part.how()) {
            case "exact" -> words.why_exact(word);
            case "stem" -> words.why_stem(word, found);
            case "synonym" -> words.why_synonym(word, found);
            case "phrase" -> words.why_phrase(word);
            case "joined" -> words.why_joined(word, found);
            case "parts" -> words.why_parts(word, found);
            case "delimited" -> words.why_delimited(word, found);
            case "head" -> words.why_head(word, found);
            case "sound" -> words.why_sound(word, found);
            case "initials" -> words.why_initials(word);
            case "prefix" -> words.why_prefix(word);
            case "typo" -> words.why_typo(word, found);
            case "neighbours" -> words.why_neighbours(word);
            case "boost" -> words.why_boost(field);
            case "promoted" -> words.why_promoted();
            case "everything" -> words.why_everything();
            case "sum" -> words.why_sum(part.parts().size());
            default -> part.sentence();
        };
    }
}
