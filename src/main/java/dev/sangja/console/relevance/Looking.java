package dev.sangja.console.relevance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.console.tester.Trial;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.TuningMessages;
import dev.sangja.platform.i18n.Words;
import dev.sangja.search.view.EngineView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at a tuning: searches with it, and says what is wrong with it. */
final class Looking {
    private final Preview preview;
    private final TestQueries tests;

    Looking(Preview preview, TestQueries tests) {
        this.preview = preview;
        this.tests = tests;
    }

    /**
     * Looks.
     *
     * @param already errors that are known
     * @param judging whether the test queries are searched for: each of them takes as long as the rest
     */
    Looked look(
            EngineView view,
            Tuning tuning,
            ObjectNode stored,
            Lang lang,
            List<String> already,
            boolean isQuery,
            boolean judging) {
        TuningMessages say = Words.in(TuningMessages.class, lang);
        List<String> wrong = tuning.wrong(say, false);
        if (!wrong.isEmpty() || !isQuery) {
            String first = isQuery ? "" : say.relevance_bad_query();
            return new Looked(
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Stream.of(already, wrong, first.isEmpty() ? List.<String>of() : List.of(first))
                            .flatMap(List::stream)
                            .distinct()
                            .toList());
        }
        ObjectNode settings = tuning.json();
        List<Difference> differences =
                Difference.between(Tuning.of("", stored, view.schema(), "").json(), settings);
        Optional<ObjectNode> other =
                differences.isEmpty() ? Optional.empty() : Optional.of(settings);
        Preview.Rankings rankings = preview.rank(view, tuning.query(), other, lang);
        if (rankings.then() instanceof Trial.Refused(var errors)) {
            List<String> all =
                    Stream.concat(
                                    already.stream(),
                                    Stream.of(say.refused(String.join(" ", errors))))
                            .distinct()
                            .toList();
            return new Looked(Optional.empty(), differences, List.of(), all);
        }
        List<Preview.Judged> listed = preview.listed(view, tests.of(view.engine().id()), lang);
        return new Looked(
                Optional.of(rankings),
                differences,
                judging ? preview.judge(view, listed, other) : listed,
                already);
    }
}
