package dev.sangja.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sangja.runner.protocol.Ending;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AwaitedTest {
    private static final Ending ENDING =
            new Ending(Ending.Cause.ANSWERED, "{}", 0, new byte[0], new byte[0], 1, 1);

    @Test
    void a_silent_worker_is_given_up() {
        assertThatThrownBy(() -> new Awaited(Duration.ofMillis(20)).get())
                .isInstanceOf(TimeoutException.class);
    }

    @Test
    void the_time_counts_from_when_the_worker_last_said_that_the_job_waits() throws Exception {
        var patience = Duration.ofMillis(500);
        var answer = new Awaited(patience);
        var said = new AtomicInteger();
        long start = System.nanoTime();
        try (var worker = Executors.newSingleThreadScheduledExecutor()) {
            Runnable say =
                    () -> {
                        answer.goOnWaiting();
                        if (said.incrementAndGet() == 20) {
                            answer.complete(ENDING);
                        }
                    };
            var saying = worker.scheduleAtFixedRate(say, 0, 50, TimeUnit.MILLISECONDS);
            assertThat(answer.get()).isSameAs(ENDING);
            saying.cancel(false);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(patience);
    }

    @Test
    void who_waits_for_a_worker_that_goes_away_is_told() {
        var answer = new Awaited(Duration.ofMinutes(1));
        answer.lose(new WorkerGoneException("gone"));
        assertThatThrownBy(answer::get)
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseMessage("gone");
    }
}
