package dev.sangja.search.query;

import dev.sangja.search.analysis.hangul.Initials;
import dev.sangja.search.analysis.hangul.Jamo;
import dev.sangja.search.analysis.hangul.Keyboard;
import dev.sangja.search.request.SearchRequest;
import dev.sangja.search.view.EngineView;
import java.text.Normalizer;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;

/**
 * A request as it is meant: where its words stand nowhere, but do in the keyboard's other mode, that was meant.
 *
 * @param request with the query that is used
 * @param words of that query
 */
record Understood(SearchRequest request, Words words, Optional<QueryCorrection> correction) {
    static Understood of(EngineView view, SearchRequest request, IndexSearcher searcher) {
        Words typed = Words.of(view, request, searcher);
        var asTyped = new Understood(request, typed, Optional.empty());
        if (!request.correctQuery() || typed.everything() || typed.nearness() >= How.BEGUN) {
            return asTyped;
        }
        return otherMode(request.query())
                .flatMap(other -> meant(other, view, request, searcher, typed.nearness()))
                .orElse(asTyped);
    }

    /** What stands somewhere as written beats typos; what only begins a word beats nothing at all. */
    private static Optional<Understood> meant(
            String other,
            EngineView view,
            SearchRequest request,
            IndexSearcher searcher,
            int nearness) {
        SearchRequest changed = request.asking(other);
        Words words = Words.of(view, changed, searcher);
        boolean nearer =
                words.nearness() == How.WRITTEN || (nearness == 0 && words.nearness() == How.BEGUN);
        return nearer
                ? Optional.of(
                        new Understood(
                                changed,
                                words,
                                Optional.of(new QueryCorrection(request.query(), other))))
                : Optional.empty();
    }

    /** Empty where a text mixes both, or its strokes make no words in the other mode. */
    static Optional<String> otherMode(String query) {
        String typed = Normalizer.normalize(query, Normalizer.Form.NFC);
        boolean latin = typed.chars().anyMatch(c -> c < 128 && Character.isLetter(c));
        if (latin == Jamo.isIn(typed)) {
            return Optional.empty();
        }
        if (!latin) {
            return Optional.of(Keyboard.toLatin(typed));
        }
        String hangul = Keyboard.toHangul(typed);
        return isComplete(hangul) ? Optional.of(hangul) : Optional.empty();
    }

    /** All syllables; the last one may have only its beginning yet. */
    private static boolean isComplete(String hangul) {
        int last = hangul.length() - 1;
        int end = last > 0 && Initials.are(hangul.substring(last)) ? last : hangul.length();
        return hangul.substring(0, end).chars().noneMatch(c -> c >= 'ㄱ' && c <= 'ㅣ');
    }
}
