package dev.sangja.runner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sangja.runner.protocol.Frames;
import dev.sangja.runner.protocol.Job;
import dev.sangja.runner.protocol.Message;
import java.io.IOException;
import java.net.Socket;
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

    @Test
    void a_stranger_who_says_nothing_or_too_much_is_hung_up_on() throws IOException {
        try (var silent = socket();
                var loud = socket()) {
            loud.getOutputStream().write(new byte[] {0, 16, 0, 0, 1, 0});
            assertThat(Frames.read(loud.getInputStream()))
                    .hasValueSatisfying(
                            refusal ->
                                    assertThat(refusal.toString())
                                            .contains("1048576 bytes, must be from 2 to 2048"));
            assertThat(silent.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void jobs_that_wait_for_those_of_others_are_said_to_wait() throws IOException {
        String loop = "{\"do\": \"run\", \"source\": \"while True: pass\", \"seconds\": 10}";
        var job = new Job(loop.getBytes(UTF_8), 2_500, 2_048, 1_000, 0, 0, true);
        try (var socket = socket()) {
            Frames.write(socket.getOutputStream(), new Message.Hello(TestWorkers.TOKEN));
            assertThat(Frames.read(socket.getInputStream()).orElseThrow())
                    .isInstanceOf(Message.Ready.class);
            for (int id = 1; id <= 3; id++) {
                Frames.write(socket.getOutputStream(), new Message.Start(id, job));
            }
            assertThat(Frames.read(socket.getInputStream())).hasValue(new Message.Waiting(3));
        }
    }

    private static Socket socket() throws IOException {
        var socket = new Socket("localhost", worker.port());
        socket.setSoTimeout((int) TestWorkers.START.toMillis());
        return socket;
    }

    private static RemoteWorker place(String token) {
        return new RemoteWorker(worker.url(), token, TestWorkers.START);
    }
}
