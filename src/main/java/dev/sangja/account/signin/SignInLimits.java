package dev.sangja.account.signin;

import dev.sangja.account.AccountConfig;
import dev.sangja.platform.limit.Limit;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * How often signing in may fail, by name and by address, and how many accounts an address may make.
 */
@ApplicationScoped
class SignInLimits {
    private static final int ADDRESS_REFILLS = 10;

    /** Names that somebody may try in vain for each account that is made. */
    private static final int TAKEN_FOR_EACH = 5;

    private final Limit names;
    private final Limit addresses;
    private final Limit signUps;
    private final Limit takenNames;

    @Inject
    SignInLimits(AccountConfig config) {
        this(config, TimeMeter.SYSTEM_NANOTIME);
    }

    SignInLimits(AccountConfig config, TimeMeter clock) {
        Duration refill = config.signInRefill();
        this.names = new Limit(config.signInsPerName(), 1, refill, clock);
        this.addresses = new Limit(config.signInsPerAddress(), ADDRESS_REFILLS, refill, clock);
        int signUpsPerHour = config.signUpsPerAddress();
        this.signUps = new Limit(signUpsPerHour, signUpsPerHour, Duration.ofHours(1), clock);
        int takenPerHour = TAKEN_FOR_EACH * signUpsPerHour;
        this.takenNames = new Limit(takenPerHour, takenPerHour, Duration.ofHours(1), clock);
    }

    /**
     * Counts a try. Empty if it may go on, else how long to wait.
     *
     * @param name key of the name; "" for what can be nobody's, which counts for its address alone
     */
    Optional<Duration> take(String name, String address) {
        Optional<Duration> wait = addresses.take(address, 1);
        if (wait.isPresent()) {
            return wait;
        }
        Optional<Duration> waitForName = name.isEmpty() ? Optional.empty() : names.take(name, 1);
        if (waitForName.isPresent()) {
            addresses.giveBack(address, 1);
        }
        return waitForName;
    }

    /** The try has not failed and does not count. */
    void giveBack(String name, String address) {
        if (!name.isEmpty()) {
            names.giveBack(name, 1);
        }
        addresses.giveBack(address, 1);
    }

    /** Counts an account that is to be made. Empty if it may be, else how long to wait. */
    Optional<Duration> takeSignUp(String address) {
        return signUps.take(address, 1);
    }

    /** Counts a name that was wanted though somebody has it. Empty if another may be tried, else how long to wait. */
    Optional<Duration> takeTakenName(String address) {
        return takenNames.take(address, 1);
    }
}
