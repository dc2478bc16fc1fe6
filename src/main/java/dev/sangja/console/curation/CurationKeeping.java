package dev.sangja.console.curation;

import dev.sangja.platform.i18n.TuningMessages;
import dev.sangja.search.curation.Curation;
import dev.sangja.search.curation.CurationReader;
import dev.sangja.search.curation.Curations;
import dev.sangja.search.engine.EngineId;
import dev.sangja.search.engine.Engines;
import dev.sangja.search.engine.PartId;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.request.TextList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps drafts of curations. */
@ApplicationScoped
class CurationKeeping {
    private final Curations curations;
    private final Engines engines;
    private final SearchLimits limits;
    private final CurationReader reader;

    CurationKeeping(Curations curations, Engines engines, SearchLimits limits) {
        this.curations = curations;
        this.engines = engines;
        this.limits = limits;
        this.reader = new CurationReader(limits);
    }

    /** What became of a draft. */
    sealed interface Kept {
        record Done() implements Kept {}

        record Wrong(List<String> sentences) implements Kept {}

        /** It is another curation by now. */
        record Lost(Curation now) implements Kept {}

        record Gone() implements Kept {}
    }

    @Transactional
    Kept add(EngineId engine, Draft draft, TuningMessages say) {
        engines.lock(engine);
        String id = PartId.made("cur");
        List<String> wrong = wrong(engine, draft, id, say);
        return wrong.isEmpty()
                ? checked(draft, id, say, curation -> curations.add(engine, curation))
                : new Kept.Wrong(wrong);
    }

    @Transactional
    Kept replace(EngineId engine, String id, Draft draft, TuningMessages say) {
        engines.lock(engine);
        Optional<Curation> now = find(engine, id);
        if (now.isEmpty()) {
            return new Kept.Gone();
        }
        if (!Draft.fingerprint(now.get()).equals(draft.seen())) {
            return new Kept.Lost(now.get());
        }
        List<String> wrong = wrong(engine, draft, id, say);
        return wrong.isEmpty()
                ? checked(draft, id, say, curation -> curations.replace(engine, curation))
                : new Kept.Wrong(wrong);
    }

    @Transactional
    Kept delete(EngineId engine, String id, String seen) {
        engines.lock(engine);
        Optional<Curation> now = find(engine, id);
        if (now.isEmpty()) {
            return new Kept.Gone();
        }
        if (!Draft.fingerprint(now.get()).equals(seen)) {
            return new Kept.Lost(now.get());
        }
        curations.delete(engine, now.get());
        return new Kept.Done();
    }

    private interface Write {
        void accept(Curation curation);
    }

    /** What the API would refuse is refused here, too. */
    private Kept checked(Draft draft, String id, TuningMessages say, Write write) {
        Curation curation;
        try {
            curation = reader.read(id, CurationReader.json(draft.curation(id)));
        } catch (ApiError e) {
            return new Kept.Wrong(List.of(say.refused(String.join(" ", e.errors()))));
        }
        write.accept(curation);
        return new Kept.Done();
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
                .map(query -> query.codePointCount(0, query.length()))
                .filter(length -> length > limits.queryCharacters())
                .forEach(length -> wrong.add(say.query_long(limits.queryCharacters(), length)));
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

    private Optional<Curation> find(EngineId engine, String id) {
        return curations.of(engine).stream()
                .filter(curation -> curation.id().equals(id))
                .findFirst();
    }
}
