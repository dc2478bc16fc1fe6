package dev.sangja.account;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Deletes sessions and links for new passwords that have ended; they are worth nothing already. Idempotent, and any node may
 * do it.
 */
@ApplicationScoped
class EndedSessionsJob {
    private final Sessions sessions;

    EndedSessionsJob(Sessions sessions) {
        this.sessions = sessions;
    }

    @Scheduled(
            identity = "ended-sessions",
            every = "1h",
            delayed = "5m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        sessions.forgetEnded();
    }
}
