package dev.sangja.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.runner.protocol.Frames;
import dev.sangja.runner.protocol.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

/** What operators are told of the worker. */
class RunnerHealthTest {
    private static final String WHY = "seccomp: the kernel answers 22";

    @Test
    void a_worker_that_the_kernel_did_not_confine_is_said_to_be_so_and_why() {
        try (var workers = new Workers(new Place(new Message.Ready(2, false, WHY)))) {
            assertThat(workers.link()).isPresent();
            HealthCheckResponse health = RunnerHealth.of(workers);
            assertThat(health.getStatus()).isEqualTo(Status.UP);
            assertThat(health.getData().orElseThrow())
                    .containsEntry("confined", false)
                    .containsEntry("confinement", WHY)
                    .containsEntry("isolates", 2L)
                    .containsEntry("restarts", 0L);
        }
    }

    @Test
    void a_worker_that_does_not_start_is_down_with_the_reason() {
        try (var workers = new Workers(new Place(new Message.Refusal("token: is another")))) {
            assertThat(RunnerHealth.of(workers).getStatus()).isEqualTo(Status.UP);
            assertThat(RunnerHealth.of(workers).getData().orElseThrow())
                    .containsEntry("worker", "not started");
            assertThat(workers.link()).isEmpty();
            HealthCheckResponse health = RunnerHealth.of(workers);
            assertThat(health.getStatus()).isEqualTo(Status.DOWN);
            assertThat(health.getData().orElseThrow())
                    .containsEntry("worker", "the worker refuses: token: is another");
        }
    }

    @Test
    void the_worker_of_this_machine_is_confined() {
        try (Workers workers = TestWorkers.local()) {
            assertThat(workers.link()).isPresent();
            assertThat(RunnerHealth.of(workers).getData().orElseThrow())
                    .containsEntry("confined", true);
        }
    }

    /** Where a worker says this first and nothing else. */
    private record Place(Message first) implements WorkerPlace {
        @Override
        public WorkerLink open() throws IOException {
            var said = new PipedOutputStream();
            var heard = new PipedInputStream(said);
            Frames.write(said, first);
            Runnable hangUp = () -> close(said);
            return WorkerLink.greet(
                    heard, OutputStream.nullOutputStream(), hangUp, "", TestWorkers.START);
        }

        @Override
        public boolean isWorn(long runs) {
            return false;
        }

        private static void close(PipedOutputStream said) {
            try {
                said.close();
            } catch (IOException e) {
                throw new IllegalStateException("a pipe in memory cannot be closed", e);
            }
        }
    }
}
