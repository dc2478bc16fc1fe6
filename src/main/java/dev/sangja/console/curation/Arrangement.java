package dev.sangja.console.curation;

import dev.sangja.console.QueryLength;
import dev.sangja.console.tester.ShownHit;
import dev.sangja.console.tester.Trial;
import dev.sangja.console.tester.Trials;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.TuningMessages;
import dev.sangja.platform.i18n.Words;
import dev.sangja.platform.text.SafeHtml;
import dev.sangja.search.analytics.Counts;
import dev.sangja.search.analytics.Wanted;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.request.TextList;
import dev.sangja.search.view.EngineView;
import dev.sangja.search.view.EngineViews;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows a draft with its documents and the results from which they are taken. */
@ApplicationScoped
class Arrangement {
    static final Duration CLICKS_OF = Duration.ofDays(30);

    private static final int RESULTS = 20;
    private static final int MOST_CLICKED = 1000;

    private final EngineViews views;
    private final Trials trials;
    private final Counts counts;
    private final SearchLimits limits;

    Arrangement(EngineViews views, Trials trials, Counts counts, SearchLimits limits) {
        this.limits = limits;
        this.views = views;
        this.trials = trials;
        this.counts = counts;
    }

    /**
     * A draft to be looked at.
     *
     * @param results the rest of what is found, without any curation
     */
    record Shown(
            Draft draft,
            List<Arranged> promoted,
            List<Arranged> results,
            List<Arranged> hidden,
            Trial found) {}

    Shown of(String engine, Draft draft, Lang lang) {
        EngineView view = uncurated(views.named(engine));
        Trial found =
                tooLong(draft, lang).isEmpty()
                        ? trials.search(view, Trials.of(draft.searched(), RESULTS), lang)
                        : new Trial.Unasked();
        Map<String, Long> clicks = clicks(view, draft);
        Map<String, ShownHit> known =
                trials.named(
                        view,
                        Stream.concat(draft.promoted().stream(), draft.hidden().stream()).toList(),
                        lang);
        List<Arranged> results =
                found.results().stream()
                        .filter(hit -> !draft.promoted().contains(hit.id()))
                        .filter(hit -> !draft.hidden().contains(hit.id()))
                        .map(hit -> new Arranged(hit, true, clicks.getOrDefault(hit.id(), 0L)))
                        .toList();
        return new Shown(
                draft,
                arranged(draft.promoted(), known, clicks),
                results,
                arranged(draft.hidden(), known, clicks),
                found);
    }

    /** Why its results cannot be searched for; "" if they can. */
    String tooLong(Draft draft, Lang lang) {
        TuningMessages say = Words.in(TuningMessages.class, lang);
        return QueryLength.error(draft.searched(), limits.queryCharacters(), say);
    }

    private static EngineView uncurated(EngineView view) {
        return new EngineView(
                view.engine(),
                view.schema(),
                view.settings(),
                view.warnings(),
                view.synonyms(),
                List.of(),
                view.language(),
                view.sources());
    }

    private static List<Arranged> arranged(
            List<String> ids, Map<String, ShownHit> known, Map<String, Long> clicks) {
        var arranged = new ArrayList<Arranged>();
        for (String id : ids) {
            int place = arranged.size() + 1;
            long chosen = clicks.getOrDefault(id, 0L);
            arranged.add(
                    Optional.ofNullable(known.get(id))
                            .map(hit -> new Arranged(hit.at(place), true, chosen))
                            .orElseGet(() -> new Arranged(unknown(place, id), false, chosen)));
        }
        return arranged;
    }

    private static ShownHit unknown(int place, String id) {
        return new ShownHit(place, id, SafeHtml.escaped(id).raw(), id, List.of(), 0);
    }

    private Map<String, Long> clicks(EngineView view, Draft draft) {
        Optional<String> query = draft.list().stream().findFirst().map(TextList::plain);
        if (query.isEmpty()) {
            return Map.of();
        }
        Instant now = Instant.now();
        var wanted =
                new Wanted(
                        now.minus(CLICKS_OF),
                        now,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        query,
                        Optional.empty());
        return counts.clicks(view.engine().id(), wanted, 0, MOST_CLICKED).stream()
                .collect(Collectors.toMap(Counts.Document::id, Counts.Document::clicks));
    }
}
