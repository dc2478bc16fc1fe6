package dev.sangja.console.analytics;

import dev.sangja.console.tester.Trials;
import dev.sangja.search.analytics.Chosen;
import dev.sangja.search.analytics.Counts;
import dev.sangja.search.view.EngineView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** At which place of the results, as they are today, what people chose stands. */
@ApplicationScoped
class Places {
    static final int SHOWN = 10;

    /** Each is searched once. */
    private static final int QUERIES = 10;

    private final Chosen chosen;
    private final Trials trials;

    Places(Chosen chosen, Trials trials) {
        this.chosen = chosen;
        this.trials = trials;
    }

    /** Clicks by place, the first place first; at the end those on documents that stand farther down or are gone. */
    List<Long> of(EngineView view, Instant since) {
        var clicks = new long[SHOWN + 1];
        chosen.byQuery(view.engine().id(), since, 1).entrySet().stream()
                .limit(QUERIES)
                .forEach(each -> count(view, each.getKey(), each.getValue(), clicks));
        var all = new ArrayList<Long>();
        for (long count : clicks) {
            all.add(count);
        }
        return all;
    }

    private void count(
            EngineView view, String query, List<Counts.Document> documents, long[] clicks) {
        List<String> found = trials.ids(view, query, SHOWN);
        for (Counts.Document document : documents) {
            int place = found.indexOf(document.id());
            clicks[place < 0 ? SHOWN : place] += document.clicks();
        }
    }
}
