package dev.sangja.runner.protocol;

/** What is said in one frame. */
public sealed interface Message {
    /**
     * The client's first word.
     *
     * @param token what both know; empty over pipes
     */
    record Hello(String token) implements Message {
        public static final int MAX_TOKEN = 512;
    }

    /**
     * The worker's first word.
     *
     * @param isolates jobs that it does at a time
     * @param confined whether it gave up its rights
     * @param note which Python it runs, or why it is not confined
     */
    record Ready(int isolates, boolean confined, String note) implements Message {
        public static final int MAX_NOTE = 2_000;
    }

    /** Client to worker. */
    record Start(long id, Job job) implements Message {}

    /** Worker to client. */
    record End(long id, Ending ending) implements Message {}

    /** Worker to client, again and again: the job has not begun, for those of others are done first. */
    record Waiting(long id) implements Message {}

    /** The worker's last word: why it will not talk. */
    record Refusal(String reason) implements Message {}
}
