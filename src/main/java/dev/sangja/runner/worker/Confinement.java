package dev.sangja.runner.worker;

/**
 * What the process gave up before it ran anything.
 *
 * @param isComplete whether it can start no process, open no socket and write no file any more
 * @param note what holds, or why it does not
 */
record Confinement(boolean isComplete, String note) {
    /**
     * Gives it up, for all threads, for good.
     *
     * @param listens whether it goes on accepting connections at a socket that it has
     */
    static Confinement enter(boolean listens) {
        try {
            return new Confinement(
                    true,
                    "no processes, sockets or files to write: " + SystemCalls.forbid(listens));
        } catch (IllegalStateException | UnsupportedOperationException e) {
            return new Confinement(false, String.valueOf(e.getMessage()));
        }
    }
}
