package dev.sangja.runner;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sangja.runner.protocol.Ending;
import dev.sangja.runner.protocol.Job;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.BiConsumer;

/** Calls the harness in the sandbox. */
final class SandboxHarness implements Harness {

    /** The same in every call; what a program finds random follows from the seed of its probe. */
    private static final long SEED = 0;

    private final Sandbox sandbox;
    private final BiConsumer<String, Sandbox.Done> observer;

    /**
     * Makes it.
     *
     * @param observer is told of every call, with the function's name
     */
    SandboxHarness(Sandbox sandbox, BiConsumer<String, Sandbox.Done> observer) {
        this.sandbox = sandbox;
        this.observer = observer;
    }

    @Override
    public Reply call(JsonNode request, Duration computing, int memoryMiB, String turn) {
        var job =
                new Job(
                        HarnessJson.bytes(request),
                        (int) computing.toMillis(),
                        memoryMiB * SandboxRunner.PAGES_PER_MIB,
                        Job.MAX_OUTPUT,
                        SEED,
                        SandboxRunner.SEEDED_EPOCH,
                        true);
        Sandbox.Done done = sandbox.run(job, turn);
        observer.accept(request.path("do").asText(), done);
        return switch (done) {
            case Sandbox.Done.Ended(var ending, _, _) -> reply(ending);
            case Sandbox.Done.Not(var why) -> reply(why);
        };
    }

    private static Reply reply(Ending ending) {
        var elapsed = Duration.ofNanos(ending.micros() * 1_000);
        return switch (ending.cause()) {
            case ANSWERED ->
                    new Reply.Answered(
                            ending.text(),
                            new Written(text(ending.out()), text(ending.err())),
                            elapsed);
            case TERMINATED -> new Reply.Broken(How.TIME_OVER, "", elapsed);
            case FLOODED -> new Reply.Broken(How.OUTPUT_TOO_LONG, "", elapsed);
            case FAILED, EXITED, OVERFLOWED, TRAPPED, UNREADABLE ->
                    new Reply.Broken(How.CRASHED, ending.cause() + " " + ending.text(), elapsed);
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
