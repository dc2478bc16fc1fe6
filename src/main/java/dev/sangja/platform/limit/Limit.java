package dev.sangja.platform.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;

/** How often each of many may do something in a row, and how soon again after that. */
public final class Limit {
    private static final int MOST_KEPT = 100_000;

    private final LoadingCache<String, Bucket> buckets;

    /**
     * Makes it.
     *
     * @param capacity times in a row
     * @param refill times more in each {@code every}
     */
    public Limit(int capacity, int refill, Duration every, TimeMeter clock) {
        // A bucket that nobody asked for in the time that fills it is as good as a new one.
        Duration full = every.multipliedBy(Math.ceilDiv(capacity, refill));
        this.buckets =
                Caffeine.newBuilder()
                        .maximumSize(MOST_KEPT)
                        .expireAfterAccess(full)
                        .build(_ -> bucket(capacity, refill, every, clock));
    }

    /** Counts so many times. Empty if they may be, else how long to wait. */
    public Optional<Duration> take(String key, int times) {
        ConsumptionProbe probe = buckets.get(key).tryConsumeAndReturnRemaining(times);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** What was taken does not count. */
    public void giveBack(String key, int times) {
        buckets.get(key).addTokens(times);
    }

    private static Bucket bucket(int capacity, int refill, Duration every, TimeMeter clock) {
        return Bucket.builder()
                .withCustomTimePrecision(clock)
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(refill, every))
                .build();
    }
}
