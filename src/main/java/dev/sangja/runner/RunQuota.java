package dev.sangja.runner;

import dev.sangja.platform.limit.Limit;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** How many runs a learner and an address may make. Kept in the memory of each node, as the limits of signing in. */
@ApplicationScoped
class RunQuota {
    private static final int ADDRESS_REFILLS = 10;

    private final Limit learners;
    private final Limit addresses;

    @Inject
    RunQuota(RunnerConfig config) {
        this(config.runsPerLearner(), config.runsPerAddress(), TimeMeter.SYSTEM_NANOTIME);
    }

    RunQuota(int perLearner, int perAddress, TimeMeter clock) {
        this.learners = new Limit(perLearner, 1, Duration.ofSeconds(1), clock);
        this.addresses = new Limit(perAddress, ADDRESS_REFILLS, Duration.ofSeconds(1), clock);
    }

    /** Counts runs: against their learner, and only where that may be also against the address. Else how long to wait. */
    Optional<Duration> take(String learner, String address, int runs) {
        Optional<Duration> wait = learners.take(learner, runs);
        if (wait.isPresent()) {
            return wait;
        }
        Optional<Duration> waitForAddress = addresses.take(address, runs);
        if (waitForAddress.isPresent()) {
            learners.giveBack(learner, runs);
        }
        return waitForAddress;
    }
}
