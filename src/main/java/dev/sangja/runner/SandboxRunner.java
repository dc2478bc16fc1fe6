package dev.sangja.runner;

import dev.sangja.runner.protocol.Job;
import java.security.SecureRandom;
import java.util.function.BiConsumer;

/** Runs programs in the sandbox. */
final class SandboxRunner implements Runner {
    /** A loop of Python ends by itself, with its variables; this much later it is broken off. */
    private static final int GRACE_MILLIS = 500;

    /** What the calendar says in runs with a seed: the first of January 2026, midnight in Greenwich. */
    static final long SEEDED_EPOCH = 1_767_225_600_000L;

    static final int PAGES_PER_MIB = 16;

    private final Sandbox sandbox;
    private final BiConsumer<Sandbox.Done, RunOutcome> observer;
    private final SecureRandom random = new SecureRandom();

    /**
     * Makes it.
     *
     * @param observer is told of every run
     */
    SandboxRunner(Sandbox sandbox, BiConsumer<Sandbox.Done, RunOutcome> observer) {
        this.sandbox = sandbox;
        this.observer = observer;
    }

    @Override
    public RunOutcome run(RunRequest request, String turn) {
        Sandbox.Done done = sandbox.run(job(request), turn);
        RunOutcome outcome = outcome(done);
        observer.accept(done, outcome);
        return outcome;
    }

    private static RunOutcome outcome(Sandbox.Done done) {
        return switch (done) {
            case Sandbox.Done.Ended(var ending, long memoryBytes, _) ->
                    Outcomes.of(ending, memoryBytes);
            case Sandbox.Done.Not(var why) -> why;
        };
    }

    private Job job(RunRequest request) {
        RunLimits limits = request.limits();
        Long given = request.seed();
        long seed = given == null ? random.nextLong() : given;
        return new Job(
                HarnessJson.run(request, seed),
                (int) (limits.cpuSeconds() * 1_000) + GRACE_MILLIS,
                limits.memoryMiB() * PAGES_PER_MIB,
                limits.outputBytes(),
                seed,
                given == null ? System.currentTimeMillis() : SEEDED_EPOCH,
                given != null);
    }
}
