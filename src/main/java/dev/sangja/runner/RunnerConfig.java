package dev.sangja.runner;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** The sandbox for programs ({@code sangja.runner.*}). */
@ConfigMapping(prefix = "sangja.runner")
public interface RunnerConfig {
    /** A worker that stands alone, as {@code tcp://host:port}; without it the server starts its own. */
    Optional<String> url();

    /** What this server and the worker at {@link #url} both know. */
    Optional<String> token();

    /** Programs that the server's own worker runs at a time; without it one for each core. */
    OptionalInt isolates();

    /** A worker of the server's own is replaced after this many runs. */
    @WithDefault("20000")
    int runsPerWorker();

    /** Whether the worker is started as soon as the server listens, and not with the first run. */
    @WithDefault("true")
    boolean warm();

    /** Time that a worker has to start. */
    @WithDefault("30s")
    Duration startTimeout();

    /** Runs that may wait for their turn. */
    @WithDefault("256")
    int waiting();

    /** Runs from one address that may wait: a classroom shares one. */
    @WithDefault("64")
    int waitingPerAddress();

    /** A run that waited this long is told to come again. */
    @WithDefault("15s")
    Duration patience();

    /** Runs that one learner may make in a row; then one more every second. */
    @WithDefault("30")
    int runsPerLearner();

    /** Runs that one address may make in a row; then ten more every second. */
    @WithDefault("300")
    int runsPerAddress();
}
