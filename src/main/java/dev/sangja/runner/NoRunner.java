package dev.sangja.runner;

import java.time.Duration;

/** Where there is no sandbox for this system and no address of one. */
final class NoRunner implements Runner {
    static final String REASON =
            "Programs run on Linux with x86-64 alone; elsewhere set sangja.runner.url to a worker.";

    @Override
    public RunOutcome run(RunRequest request, String turn) {
        return new RunOutcome.Unavailable(REASON, Duration.ofMinutes(1));
    }
}
