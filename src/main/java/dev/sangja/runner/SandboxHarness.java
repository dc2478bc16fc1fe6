package dev.sangja.runner;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sangja.runner.protocol.Ending;
import dev.sangja.runner.protocol.Job;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Calls the harness in the sandbox. */
final class SandboxHarness implements Harness {
    private static final int PAGES = RunLimits.MAX_MEMORY_MIB * 16;

    /** The same in every call; what a program finds random follows from the seed of its probe. */
    private static final long SEED = 0;

    private final Sandbox sandbox;

    SandboxHarness(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    @Override
    public Reply call(JsonNode request, Duration computing, String turn) {
        var job =
                new Job(
                        HarnessJson.bytes(request),
                        (int) computing.toMillis(),
                        PAGES,
                        Job.MAX_OUTPUT,
                        SEED,
                        SandboxRunner.SEEDED_EPOCH,
                        true);
        return switch (sandbox.run(job, turn)) {
            case Sandbox.Done.Ended(var ending, _) -> reply(ending);
            case Sandbox.Done.Not(var why) -> reply(why);
        };
    }

    private static Reply reply(Ending ending) {
        return switch (ending.cause()) {
            case ANSWERED ->
                    new Reply.Answered(
                            ending.text(), new Written(text(ending.out()), text(ending.err())));
            case TERMINATED -> new Reply.Broken(How.TIME_OVER, "");
            case FLOODED -> new Reply.Broken(How.OUTPUT_TOO_LONG, "");
            case FAILED, EXITED, OVERFLOWED, TRAPPED, UNREADABLE ->
                    new Reply.Broken(How.CRASHED, ending.cause() + " " + ending.text());
        };
    }

    private static Reply reply(RunOutcome why) {
        return switch (why) {
            case RunOutcome.Lost() -> new Reply.Lost();
            case RunOutcome.Busy(_) -> new Reply.NotNow("too many runs wait already");
            case RunOutcome.Unavailable(var reason, _) -> new Reply.NotNow(reason);
            case RunOutcome.Ran ran -> throw new IllegalStateException("nothing was run: " + ran);
        };
    }

    private static String text(byte[] written) {
        return new String(written, StandardCharsets.UTF_8);
    }
}
