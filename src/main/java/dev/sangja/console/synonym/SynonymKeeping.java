package dev.sangja.console.synonym;

import dev.sangja.platform.i18n.TuningMessages;
import dev.sangja.search.engine.EngineId;
import dev.sangja.search.engine.Engines;
import dev.sangja.search.engine.PartId;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.synonym.SynonymReader;
import dev.sangja.search.synonym.SynonymSet;
import dev.sangja.search.synonym.Synonyms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Keeps what forms say of sets. */
@ApplicationScoped
class SynonymKeeping {
    private final Synonyms synonyms;
    private final Engines engines;
    private final SearchLimits limits;
    private final SynonymReader reader;

    SynonymKeeping(Synonyms synonyms, Engines engines, SearchLimits limits) {
        this.synonyms = synonyms;
        this.engines = engines;
        this.limits = limits;
        this.reader = new SynonymReader(limits);
    }

    /** What became of a form. */
    sealed interface Kept {
        record Done(SynonymSet set) implements Kept {}

        record Wrong(List<String> sentences) implements Kept {}

        /** It is another set by now. */
        record Lost(SynonymSet now) implements Kept {}

        record Gone() implements Kept {}
    }

    @Transactional
    Kept add(EngineId engine, SynonymForm form, TuningMessages say) {
        engines.lock(engine);
        if (synonyms.of(engine).size() >= limits.synonymSets()) {
            return new Kept.Wrong(List.of(say.synonyms_full(limits.synonymSets())));
        }
        List<String> wrong = form.wrong(limits, say);
        return wrong.isEmpty()
                ? checked(form, PartId.made("syn"), say, set -> synonyms.add(engine, set))
                : new Kept.Wrong(wrong);
    }

    @Transactional
    Kept replace(EngineId engine, String id, SynonymForm form, TuningMessages say) {
        engines.lock(engine);
        Optional<SynonymSet> now = find(engine, id);
        if (now.isEmpty()) {
            return new Kept.Gone();
        }
        if (!SynonymForm.fingerprint(now.get()).equals(form.seen())) {
            return new Kept.Lost(now.get());
        }
        List<String> wrong = form.wrong(limits, say);
        return wrong.isEmpty()
                ? checked(form, id, say, set -> synonyms.replace(engine, set))
                : new Kept.Wrong(wrong);
    }

    @Transactional
    Kept delete(EngineId engine, String id, String seen) {
        engines.lock(engine);
        Optional<SynonymSet> now = find(engine, id);
        if (now.isEmpty()) {
            return new Kept.Gone();
        }
        if (!SynonymForm.fingerprint(now.get()).equals(seen)) {
            return new Kept.Lost(now.get());
        }
        synonyms.delete(engine, now.get());
        return new Kept.Done(now.get());
    }

    private interface Write {
        void accept(SynonymSet set);
    }

    /** What the API would refuse is refused here, too. */
    private Kept checked(SynonymForm form, String id, TuningMessages say, Write write) {
        SynonymSet set;
        try {
            set = reader.read(id, SynonymReader.json(form.set(id)));
        } catch (ApiError e) {
            return new Kept.Wrong(List.of(say.refused(String.join(" ", e.errors()))));
        }
        write.accept(set);
        return new Kept.Done(set);
    }

    private Optional<SynonymSet> find(EngineId engine, String id) {
        return synonyms.of(engine).stream().filter(set -> set.id().equals(id)).findFirst();
    }
}
