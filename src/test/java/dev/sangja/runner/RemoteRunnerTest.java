package dev.sangja.runner;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Over a socket to a worker that stands alone. */
class RemoteRunnerTest extends RunnerContract {
    private static TestWorkers.Listening worker;
    private static Workers workers;
    private static Runner runner;

    @BeforeAll
    static void start() throws IOException {
        worker = TestWorkers.Listening.start();
        workers = new Workers(place(TestWorkers.TOKEN));
        runner = TestWorkers.runner(workers);
    }

    @AfterAll
    static void end() {
        workers.close();
        worker.close();
    }

    @Override
    Runner runner() {
        return runner;
    }

    @Test
    void another_token_is_refused() {
        assertThatThrownBy(() -> place("not-the-token-of-it").open())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("token: is not the one of this worker");
    }

    @Test
    void an_address_that_is_none_is_refused_with_what_it_must_be() {
        assertThatThrownBy(() -> new RemoteWorker("http://x", "t", TestWorkers.START))
                .hasMessageContaining("sangja.runner.url: 'http://x'")
                .hasMessageContaining("tcp://runner:9200");
        assertThatThrownBy(() -> new RemoteWorker("tcp://x:1", "", TestWorkers.START))
                .hasMessageContaining("sangja.runner.token");
    }

    private static RemoteWorker place(String token) {
        return new RemoteWorker(worker.url(), token, TestWorkers.START);
    }
}
