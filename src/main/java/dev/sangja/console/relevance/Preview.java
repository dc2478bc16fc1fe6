package dev.sangja.console.relevance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.console.relevance.TestQueries.TestQuery;
import dev.sangja.console.tester.ShownHit;
import dev.sangja.console.tester.Trial;
import dev.sangja.console.tester.Trials;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.search.view.EngineView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Ranks today and with other settings. */
@ApplicationScoped
class Preview {
    private static final int RESULTS = 10;

    /** How far down the place of a result is looked for. */
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
     * @param searched whether there is an outcome yet
     */
    record Judged(TestQuery test, String title, boolean searched, int today, int then) {
        public boolean good() {
            return searched && then > 0 && then <= test.among();
        }

        public boolean bad() {
            return searched && !good();
        }

        public boolean wasGood() {
            return today > 0 && today <= test.among();
        }

        Judged found(List<String> before, List<String> after) {
            String id = test.document();
            return new Judged(test, title, true, before.indexOf(id) + 1, after.indexOf(id) + 1);
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

    /** Test queries with what their documents are called, not searched for. */
    List<Judged> listed(EngineView view, List<TestQuery> tests, Lang lang) {
        List<String> ids = tests.stream().map(TestQuery::document).toList();
        Map<String, String> titles = trials.titlesOf(view, ids, lang);
        return tests.stream()
                .map(
                        test ->
                                new Judged(
                                        test,
                                        titles.getOrDefault(test.document(), test.document()),
                                        false,
                                        0,
                                        0))
                .toList();
    }

    /**
     * Searches for test queries; for one that several tests have, once.
     *
     * @param settings empty for those of today
     */
    List<Judged> judge(EngineView view, List<Judged> tests, Optional<ObjectNode> settings) {
        var today = new HashMap<String, List<String>>();
        var then = settings.isEmpty() ? today : new HashMap<String, List<String>>();
        var judged = new ArrayList<Judged>();
        for (Judged test : tests) {
            String query = test.test().query();
            List<String> before =
                    today.computeIfAbsent(query, q -> trials.ids(view, Trials.of(q, DEEP)));
            List<String> after =
                    then.computeIfAbsent(
                            query,
                            q ->
                                    trials.ids(
                                            view,
                                            with(Trials.of(q, DEEP), settings.orElseThrow())));
            judged.add(test.found(before, after));
        }
        return judged;
    }
}
