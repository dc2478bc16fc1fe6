package dev.sangja.console.curation;

import dev.sangja.console.Kept;
import dev.sangja.console.PartKeeping;
import dev.sangja.console.QueryLength;
import dev.sangja.platform.i18n.TuningMessages;
import dev.sangja.search.curation.Curation;
import dev.sangja.search.curation.CurationReader;
import dev.sangja.search.curation.Curations;
import dev.sangja.search.engine.EngineId;
import dev.sangja.search.engine.PartId;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.request.TextList;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps drafts of curations. */
@ApplicationScoped
class CurationKeeping {
    private final Curations curations;
    private final PartKeeping parts;
    private final SearchLimits limits;
    private final CurationReader reader;

    CurationKeeping(Curations curations, PartKeeping parts, SearchLimits limits) {
        this.curations = curations;
        this.parts = parts;
        this.limits = limits;
        this.reader = new CurationReader(limits);
    }

    Kept<Curation> add(EngineId engine, Draft draft, TuningMessages say) {
        String id = PartId.made("cur");
        return parts.add(
                engine,
                () -> keep(engine, id, draft, say, curation -> curations.add(engine, curation)));
    }

    Kept<Curation> replace(EngineId engine, String id, Draft draft, TuningMessages say) {
        return parts.change(
                engine,
                () -> find(engine, id),
                now -> Draft.fingerprint(now).equals(draft.seen()),
                _ -> keep(engine, id, draft, say, curation -> curations.replace(engine, curation)));
    }

    Kept<Curation> delete(EngineId engine, String id, String seen) {
        return parts.change(
                engine,
                () -> find(engine, id),
                now -> Draft.fingerprint(now).equals(seen),
                now -> {
                    curations.delete(engine, now);
                    return new Kept.Done<>(now);
                });
    }

    private Kept<Curation> keep(
            EngineId engine, String id, Draft draft, TuningMessages say, Consumer<Curation> write) {
        List<String> wrong = wrong(engine, draft, id, say);
        return wrong.isEmpty()
                ? PartKeeping.checked(
                        () -> reader.read(id, CurationReader.json(draft.curation(id))), say, write)
                : new Kept.Wrong<>(wrong);
    }

    private List<String> wrong(EngineId engine, Draft draft, String id, TuningMessages say) {
        var wrong = new ArrayList<String>();
        List<String> queries = draft.list();
        if (queries.isEmpty()) {
            wrong.add(say.curation_no_query());
        }
        if (queries.size() > limits.curatedQueries()) {
            wrong.add(say.curation_many_queries(limits.curatedQueries(), queries.size()));
        }
        queries.stream()
                .map(query -> QueryLength.error(query, limits.queryCharacters(), say))
                .filter(error -> !error.isEmpty())
                .forEach(wrong::add);
        if (draft.promoted().isEmpty() && draft.hidden().isEmpty()) {
            wrong.add(say.curation_nothing());
        }
        int most = limits.curatedDocuments();
        if (draft.promoted().size() > most || draft.hidden().size() > most) {
            wrong.add(say.curation_many(most));
        }
        taken(engine, queries, id).forEach(query -> wrong.add(say.curation_taken(query)));
        return wrong;
    }

    /** Queries that another curation has. */
    private List<String> taken(EngineId engine, List<String> queries, String id) {
        List<String> others =
                curations.of(engine).stream()
                        .filter(other -> !other.id().equals(id))
                        .flatMap(other -> other.queries().stream())
                        .map(TextList::plain)
                        .toList();
        return queries.stream().filter(query -> others.contains(TextList.plain(query))).toList();
    }

    Optional<Curation> find(EngineId engine, String id) {
        return curations.of(engine).stream()
                .filter(curation -> curation.id().equals(id))
                .findFirst();
    }
}
