package dev.sangja.runner;

/** Runs programs in isolation. Never throws for anything that a program does. */
public interface Runner {
    /**
     * Runs a program.
     *
     * @param turn whose turn it is: those with the same name share one place in the round
     * @return how it ended; waits for its turn, for the limit of its time, and twice that where a worker dies
     */
    RunOutcome run(RunRequest request, String turn);
}
