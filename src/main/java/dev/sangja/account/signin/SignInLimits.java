package dev.sangja.account.signin;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.sangja.account.AccountConfig;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * How often signing in may fail, by name and by address, and how many accounts an address may make. Kept in the memory of
 * each node: a restart forgets, and with several nodes there are as many times the tries.
 */
@ApplicationScoped
class SignInLimits {
    private static final int MOST_KEPT = 100_000;
    private static final int ADDRESS_REFILLS = 10;

    /** Names that somebody may try in vain for each account that is made. */
    private static final int TAKEN_FOR_EACH = 5;

    private final LoadingCache<String, Bucket> names;
    private final LoadingCache<String, Bucket> addresses;
    private final LoadingCache<String, Bucket> signUps;
    private final LoadingCache<String, Bucket> takenNames;

    @Inject
    SignInLimits(AccountConfig config) {
        this(config, TimeMeter.SYSTEM_NANOTIME);
    }

    SignInLimits(AccountConfig config, TimeMeter clock) {
        Duration refill = config.signInRefill();
        this.names = buckets(config.signInsPerName(), 1, refill, clock);
        this.addresses = buckets(config.signInsPerAddress(), ADDRESS_REFILLS, refill, clock);
        int signUpsPerHour = config.signUpsPerAddress();
        this.signUps = buckets(signUpsPerHour, signUpsPerHour, Duration.ofHours(1), clock);
        int takenPerHour = TAKEN_FOR_EACH * signUpsPerHour;
        this.takenNames = buckets(takenPerHour, takenPerHour, Duration.ofHours(1), clock);
    }

    /**
     * Counts a try. Empty if it may go on, else how long to wait.
     *
     * @param name key of the name; "" for what can be nobody's, which counts for its address alone
     */
    Optional<Duration> take(String name, String address) {
        Optional<Duration> wait = take(addresses, address);
        if (wait.isPresent()) {
            return wait;
        }
        Optional<Duration> waitForName = name.isEmpty() ? Optional.empty() : take(names, name);
        if (waitForName.isPresent()) {
            addresses.get(address).addTokens(1);
        }
        return waitForName;
    }

    /** The try has not failed and does not count. */
    void giveBack(String name, String address) {
        if (!name.isEmpty()) {
            names.get(name).addTokens(1);
        }
        addresses.get(address).addTokens(1);
    }

    /** Counts an account that is to be made. Empty if it may be, else how long to wait. */
    Optional<Duration> takeSignUp(String address) {
        return take(signUps, address);
    }

    /** Counts a name that was wanted though somebody has it. Empty if another may be tried, else how long to wait. */
    Optional<Duration> takeTakenName(String address) {
        return take(takenNames, address);
    }

    private static Optional<Duration> take(LoadingCache<String, Bucket> buckets, String key) {
        ConsumptionProbe probe = buckets.get(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Forgets a bucket when it has long been full again. */
    private static LoadingCache<String, Bucket> buckets(
            int tries, int refill, Duration every, TimeMeter clock) {
        Duration full = every.multipliedBy((tries + refill - 1) / refill);
        return Caffeine.newBuilder()
                .maximumSize(MOST_KEPT)
                .expireAfterAccess(full)
                .build(_ -> bucket(tries, refill, every, clock));
    }

    private static Bucket bucket(int tries, int refill, Duration every, TimeMeter clock) {
        return Bucket.builder()
                .withCustomTimePrecision(clock)
                .addLimit(limit -> limit.capacity(tries).refillGreedy(refill, every))
                .build();
    }
}
