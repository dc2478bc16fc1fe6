package dev.sangja.runner;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** How many runs a learner and an address may make. Kept in the memory of each node, as the limits of signing in. */
@ApplicationScoped
class RunQuota {
    private static final int MOST_KEPT = 100_000;
    private static final int ADDRESS_REFILLS = 10;

    private final LoadingCache<String, Bucket> learners;
    private final LoadingCache<String, Bucket> addresses;

    @Inject
    RunQuota(RunnerConfig config) {
        this(config.runsPerLearner(), config.runsPerAddress(), TimeMeter.SYSTEM_NANOTIME);
    }

    RunQuota(int perLearner, int perAddress, TimeMeter clock) {
        this.learners = buckets(perLearner, 1, clock);
        this.addresses = buckets(perAddress, ADDRESS_REFILLS, clock);
    }

    /** Counts runs: against their learner, and only where that may be also against the address. Else how long to wait. */
    Optional<Duration> take(String learner, String address, int runs) {
        Optional<Duration> wait = take(learners, learner, runs);
        if (wait.isPresent()) {
            return wait;
        }
        Optional<Duration> waitForAddress = take(addresses, address, runs);
        if (waitForAddress.isPresent()) {
            learners.get(learner).addTokens(runs);
        }
        return waitForAddress;
    }

    private static Optional<Duration> take(
            LoadingCache<String, Bucket> buckets, String key, int runs) {
        ConsumptionProbe probe = buckets.get(key).tryConsumeAndReturnRemaining(runs);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** A bucket that nobody asked for in the time that fills it is as good as a new one. */
    private static LoadingCache<String, Bucket> buckets(int runs, int refill, TimeMeter clock) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_KEPT)
                .expireAfterAccess(Duration.ofSeconds(runs / refill + 1L))
                .build(
                        _ ->
                                Bucket.builder()
                                        .withCustomTimePrecision(clock)
                                        .addLimit(
                                                limit ->
                                                        limit.capacity(runs)
                                                                .refillGreedy(
                                                                        refill,
                                                                        Duration.ofSeconds(1)))
                                        .build());
    }
}
