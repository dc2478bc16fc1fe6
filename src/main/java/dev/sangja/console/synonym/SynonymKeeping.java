package dev.sangja.console.synonym;

import dev.sangja.console.Kept;
import dev.sangja.console.PartKeeping;
import dev.sangja.platform.i18n.TuningMessages;
import dev.sangja.search.engine.EngineId;
import dev.sangja.search.engine.PartId;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.synonym.SynonymReader;
import dev.sangja.search.synonym.SynonymSet;
import dev.sangja.search.synonym.Synonyms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps what forms say of sets. */
@ApplicationScoped
class SynonymKeeping {
    private final Synonyms synonyms;
    private final PartKeeping parts;
    private final SearchLimits limits;
    private final SynonymReader reader;

    SynonymKeeping(Synonyms synonyms, PartKeeping parts, SearchLimits limits) {
        this.synonyms = synonyms;
        this.parts = parts;
        this.limits = limits;
        this.reader = new SynonymReader(limits);
    }

    Kept<SynonymSet> add(EngineId engine, SynonymForm form, TuningMessages say) {
        return parts.add(
                engine,
                () ->
                        synonyms.of(engine).size() >= limits.synonymSets()
                                ? new Kept.Wrong<>(List.of(say.synonyms_full(limits.synonymSets())))
                                : keep(
                                        PartId.made("syn"),
                                        form,
                                        say,
                                        set -> synonyms.add(engine, set)));
    }

    Kept<SynonymSet> replace(EngineId engine, String id, SynonymForm form, TuningMessages say) {
        return parts.change(
                engine,
                () -> find(engine, id),
                now -> SynonymForm.fingerprint(now).equals(form.seen()),
                _ -> keep(id, form, say, set -> synonyms.replace(engine, set)));
    }

    Kept<SynonymSet> delete(EngineId engine, String id, String seen) {
        return parts.change(
                engine,
                () -> find(engine, id),
                now -> SynonymForm.fingerprint(now).equals(seen),
                now -> {
                    synonyms.delete(engine, now);
                    return new Kept.Done<>(now);
                });
    }

    private Kept<SynonymSet> keep(
            String id, SynonymForm form, TuningMessages say, Consumer<SynonymSet> write) {
        List<String> wrong = form.wrong(limits, say);
        return wrong.isEmpty()
                ? PartKeeping.checked(
                        () -> reader.read(id, SynonymReader.json(form.set(id))), say, write)
                : new Kept.Wrong<>(wrong);
    }

    private Optional<SynonymSet> find(EngineId engine, String id) {
        return synonyms.of(engine).stream().filter(set -> set.id().equals(id)).findFirst();
    }
}
