package dev.sangja.console;

import dev.sangja.platform.i18n.TuningMessages;
import dev.sangja.search.engine.EngineId;
import dev.sangja.search.engine.Engines;
import dev.sangja.search.error.ApiError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Changes parts of engines so that nobody undoes unseen what another did. */
@ApplicationScoped
public class PartKeeping {
    private final Engines engines;

    PartKeeping(Engines engines) {
        this.engines = engines;
    }

    @Transactional
    public <T> Kept<T> add(EngineId engine, Supplier<Kept<T>> change) {
        engines.lock(engine);
        return change.get();
    }

    /**
     * Changes or deletes a part.
     *
     * @param find the part as it is now
     * @param seen whether that is what the form was made from
     */
    @Transactional
    public <T> Kept<T> change(
            EngineId engine,
            Supplier<Optional<T>> find,
            Predicate<T> seen,
            Function<T, Kept<T>> change) {
        engines.lock(engine);
        Optional<T> now = find.get();
        if (now.isEmpty()) {
            return new Kept.Gone<>();
        }
        return seen.test(now.get()) ? change.apply(now.get()) : new Kept.Lost<>(now.get());
    }

    /** Reads a part as the API does, so that what the API would refuse is refused, too; then writes it. */
    public static <T> Kept<T> checked(Supplier<T> read, TuningMessages say, Consumer<T> write) {
        T part;
        try {
            part = read.get();
        } catch (ApiError e) {
            return new Kept.Wrong<>(List.of(say.refused(String.join(" ", e.errors()))));
        }
        write.accept(part);
        return new Kept.Done<>(part);
    }
}
