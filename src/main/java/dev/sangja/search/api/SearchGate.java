package dev.sangja.search.api;

import dev.sangja.search.error.ApiError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets only so many searches run at a time: more would make all of them slower, and none sooner. */
@ApplicationScoped
class SearchGate {
    private final SearchConfig config;
    private final Semaphore places;

    SearchGate(SearchConfig config) {
        this.config = config;
        this.places =
                new Semaphore(config.perCore() * Runtime.getRuntime().availableProcessors(), true);
    }

    /** Refuses with 429 if it would have to wait too long. */
    <T> T run(Supplier<T> search) {
        if (!enter()) {
            throw new ApiError(429, List.of("Too many searches at a time; try again in a second"));
        }
        try {
            return search.get();
        } finally {
            places.release();
        }
    }

    private boolean enter() {
        try {
            return places.tryAcquire(config.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
