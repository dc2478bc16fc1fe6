package dev.sangja.runner;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/** Where there is no sandbox for this system and no address of one. */
final class NoRunner implements Runner, Harness {
    static final String REASON =
            "Programs run on Linux with x86-64 alone; elsewhere set sangja.runner.url to a worker.";

    @Override
    public RunOutcome run(RunRequest request, String turn) {
        return new RunOutcome.Unavailable(REASON, Duration.ofMinutes(1));
    }

    @Override
    public Reply call(JsonNode request, Duration computing, int memoryMiB, String turn) {
        return new Reply.NotNow(REASON);
    }
}
