package dev.sangja.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Accounts and their sessions ({@code sangja.account.*}). */
@ConfigMapping(prefix = "sangja.account")
public interface AccountConfig {
    /** A session that is not used for this long has ended. */
    @WithDefault("30d")
    Duration sessionIdle();

    /** A session ends this long after signing in, used or not. */
    @WithDefault("180d")
    Duration sessionLife();

    /** Sign-ins with one name that may fail in a row; then one more every {@link #signInRefill}. */
    @WithDefault("10")
    int signInsPerName();

    /** Sign-ins from one address that may fail in a row: a classroom has one address. */
    @WithDefault("100")
    int signInsPerAddress();

    /** Time until a name may fail once more; an address may ten times as often. */
    @WithDefault("1m")
    Duration signInRefill();

    /** Accounts that may be made from one address in an hour. */
    @WithDefault("60")
    int signUpsPerAddress();
}
