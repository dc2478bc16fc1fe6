package dev.sangja.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.runner.protocol.Ending;
import dev.sangja.runner.protocol.Frames;
import dev.sangja.runner.protocol.Job;
import dev.sangja.runner.protocol.Message;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;

/**
 * Programs and frames that nobody would think of, made of those that somebody thought of. For a bounded time: tries beyond
 * it do nothing. The seed of each is in its report; {@code @Property(seed = ...)} makes it again.
 */
class RunnerFuzzTest {
    private static final int MANY = 200_000;
    private static final RunLimits LIMITS = new RunLimits(0.15, 64, 10_000);
    private static final Job HELLO_JOB =
            new Job(
                    "{\"do\":\"run\",\"source\":\"1\"}".getBytes(StandardCharsets.UTF_8),
                    500,
                    2048,
                    100,
                    1,
                    1,
                    true);

    private static final Soak.Budget PROGRAMS = new Soak.Budget(Soak.FUZZING);
    private static final Soak.Budget TO_WORKER = new Soak.Budget(Soak.FUZZING.dividedBy(4));
    private static final Soak.Budget TO_SERVER = new Soak.Budget(Soak.FUZZING.dividedBy(4));
    private static final AtomicInteger DONE = new AtomicInteger();

    private static final Workers WORKERS = TestWorkers.local();
    private static final Runner RUNNER = TestWorkers.runner(WORKERS);
    private static TestWorkers.@Nullable Listening listening;

    @AfterContainer
    static void end() {
        WORKERS.close();
        if (listening != null) {
            listening.close();
        }
        System.out.printf("Tried %d changed programs and frames%n", DONE.get());
    }

    @Property(tries = MANY, shrinking = ShrinkingMode.OFF)
    void a_changed_program_ends_somehow_and_the_next_is_right(@ForAll("seeds") long seed) {
        if (PROGRAMS.isSpent()) {
            return;
        }
        DONE.incrementAndGet();
        String source = ChangedProgram.of(new Random(seed));
        RunOutcome outcome = RUNNER.run(new RunRequest(source, "1\n2\n", Map.of(), LIMITS, 1L), "");
        assertThat(outcome).as(source).isInstanceOf(RunOutcome.Ran.class);
        new HonestProgram().run(RUNNER, "", 0);
        assertThat(WORKERS.restarts()).as(source).isZero();
    }

    @Property(tries = MANY, shrinking = ShrinkingMode.OFF)
    void a_worker_that_hears_changed_frames_goes_on_for_others(@ForAll("seeds") long seed)
            throws IOException {
        if (TO_WORKER.isSpent()) {
            return;
        }
        DONE.incrementAndGet();
        var worker = listening();
        var random = new Random(seed);
        try (var socket = new Socket("localhost", worker.port())) {
            socket.setSoTimeout((int) Duration.ofSeconds(30).toMillis());
            if (random.nextInt(4) > 0) {
                Frames.write(socket.getOutputStream(), new Message.Hello(TestWorkers.TOKEN));
            }
            socket.getOutputStream().write(changed(random, sentByServer()));
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        } catch (SocketException _) {
            // It hung up before it had heard everything.
        }
        assertThat(worker.process().isAlive()).isTrue();
        if (random.nextInt(20) == 0) {
            assertAnswers(worker);
        }
    }

    @Property(tries = MANY, shrinking = ShrinkingMode.OFF)
    void a_server_that_hears_changed_frames_waits_for_nobody(@ForAll("seeds") long seed)
            throws Exception {
        if (TO_SERVER.isSpent()) {
            return;
        }
        DONE.incrementAndGet();
        var greeting = new ByteArrayInputStream(bytes(new Message.Ready(2, true, "")));
        var rest = new ByteArrayInputStream(changed(new Random(seed), sentByWorker()));
        var in = new SequenceInputStream(greeting, rest);
        var out = OutputStream.nullOutputStream();
        try (var link = WorkerLink.greet(in, out, () -> {}, "", TestWorkers.START)) {
            assertThat(link.run(HELLO_JOB).cause()).isNotNull();
        } catch (WorkerGoneException gone) {
            assertThat(gone).hasMessageContaining("gone");
        }
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private static TestWorkers.Listening listening() throws IOException {
        var worker = listening;
        if (worker == null) {
            worker = TestWorkers.Listening.start();
            listening = worker;
        }
        return worker;
    }

    private static void assertAnswers(TestWorkers.Listening worker) {
        var place = new RemoteWorker(worker.url(), TestWorkers.TOKEN, TestWorkers.START);
        try (var workers = new Workers(place)) {
            new HonestProgram().run(TestWorkers.runner(workers), "", 0);
        }
    }

    private static List<Message> sentByServer() {
        return List.of(
                new Message.Hello("x"),
                new Message.Start(1, HELLO_JOB),
                new Message.Start(2, HELLO_JOB));
    }

    private static List<Message> sentByWorker() {
        byte[] out = {1, 2, 3};
        var ending = new Ending(Ending.Cause.ANSWERED, "{}", 0, out, out, 1, 1);
        return List.of(
                new Message.End(1, ending), new Message.End(2, ending), new Message.Refusal("no"));
    }

    /** Some of the messages, with bytes changed, cut out or put in. */
    private static byte[] changed(Random random, List<Message> messages) throws IOException {
        var all = new ArrayList<Byte>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            for (byte each : bytes(messages.get(random.nextInt(messages.size())))) {
                all.add(each);
            }
        }
        for (int i = random.nextInt(6); i > 0 && !all.isEmpty(); i--) {
            int at = random.nextInt(all.size());
            switch (random.nextInt(4)) {
                case 0 -> all.remove(at);
                case 1 -> all.add(at, (byte) random.nextInt());
                case 2 -> all.set(at, (byte) (all.get(at) ^ 1 << random.nextInt(8)));
                default -> all.set(at, (byte) random.nextInt());
            }
        }
        var bytes = new byte[all.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = all.get(i);
        }
        return bytes;
    }

    private static byte[] bytes(Message message) throws IOException {
        var out = new ByteArrayOutputStream();
        Frames.write(out, message);
        return out.toByteArray();
    }
}
