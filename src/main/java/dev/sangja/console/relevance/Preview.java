package dev.sangja.console.relevance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.console.relevance.TestQueries.TestQuery;
import dev.sangja.console.tester.ShownHit;
import dev.sangja.console.tester.Trial;
import dev.sangja.console.tester.Trials;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.search.view.EngineView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Ranks today and with other settings. */
@ApplicationScoped
class Preview {
    private static final int RESULTS = 10;

    /** How far down today's place of a result is looked for. */
    private static final int DEEP = 50;

    private final Trials trials;

    Preview(Trials trials) {
        this.trials = trials;
    }

    /**
     * Two rankings of one query.
     *
     * @param today first results with the stored settings
     * @param then first results with the others
     */
    record Rankings(Trial today, Trial then, List<ShownHit> before, List<Moved> after) {}

    /**
     * A result with the way that it went.
     *
     * @param up places that it rose, negative for those that it fell
     * @param fresh whether it was not among today's first fifty
     */
    record Moved(ShownHit hit, int up, boolean fresh) {
        public int down() {
            return -up;
        }
    }

    /**
     * A test query with its outcome: places from 1, 0 for farther down than is looked.
     *
     * @param title of the document
     */
    record Judged(TestQuery test, String title, int today, int then) {
        public boolean good() {
            return then > 0 && then <= test.among();
        }

        public boolean wasGood() {
            return today > 0 && today <= test.among();
        }
    }

    /** @param settings empty for those of today */
    Rankings rank(EngineView view, String query, Optional<ObjectNode> settings, Lang lang) {
        Trial today = trials.titles(view, Trials.of(query, DEEP), lang);
        Trial then =
                settings.map(
                                other ->
                                        trials.titles(
                                                view, with(Trials.of(query, RESULTS), other), lang))
                        .orElseGet(() -> today.first(RESULTS));
        Map<String, Integer> places =
                today.results().stream().collect(Collectors.toMap(ShownHit::id, ShownHit::place));
        List<Moved> after =
                then.results().stream()
                        .map(
                                hit ->
                                        new Moved(
                                                hit,
                                                places.getOrDefault(hit.id(), hit.place())
                                                        - hit.place(),
                                                !places.containsKey(hit.id())))
                        .toList();
        return new Rankings(today, then, today.first(RESULTS).results(), after);
    }

    private static ObjectNode with(ObjectNode search, ObjectNode settings) {
        List.of("search_fields", "boosts", "precision")
                .forEach(key -> search.set(key, settings.get(key)));
        return search;
    }

    /** Queries that several tests have are searched once. */
    List<Judged> judge(
            EngineView view, List<TestQuery> tests, Optional<ObjectNode> settings, Lang lang) {
        var found = new HashMap<String, Rankings>();
        return tests.stream()
                .map(
                        test ->
                                judged(
                                        test,
                                        found.computeIfAbsent(
                                                test.query(),
                                                query -> rank(view, query, settings, lang))))
                .toList();
    }

    private static Judged judged(TestQuery test, Rankings rankings) {
        String title =
                rankings.today().results().stream()
                        .filter(hit -> hit.id().equals(test.document()))
                        .map(ShownHit::plainTitle)
                        .findFirst()
                        .orElse(test.document());
        return new Judged(
                test,
                title,
                place(test.document(), rankings.today()),
                place(test.document(), rankings.then()));
    }

    private static int place(String document, Trial found) {
        return found.results().stream()
                .filter(hit -> hit.id().equals(document))
                .mapToInt(ShownHit::place)
                .findFirst()
                .orElse(0);
    }
}
