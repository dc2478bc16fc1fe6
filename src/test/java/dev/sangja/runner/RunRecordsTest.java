package dev.sangja.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is counted and written of runs: how they ended and what they took, nothing of what they are. */
class RunRecordsTest {
    private static final String SECRET = "ganjang";
    private static final RunLimits SHORT = new RunLimits(0.2, 64, 1_000);
    private static final Workers WORKERS = TestWorkers.local();
    private static final Logger LOG = Logger.getLogger("dev.sangja.runs");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Turns turns = new Turns(2, 10, 10);
    private final Sandbox sandbox = new Sandbox(WORKERS, turns, Duration.ofSeconds(60));
    private final RunRecords records = new RunRecords(registry, WORKERS, turns);
    private final Lines lines = new Lines();

    @BeforeEach
    void listen() {
        LOG.addHandler(lines);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(lines);
    }

    @AfterAll
    static void end() {
        WORKERS.close();
    }

    @Test
    void each_run_is_counted_by_its_outcome_and_has_one_line_without_its_text() {
        run("sauce = '" + SECRET + "'\nprint(sauce)");
        run("sauce = '" + SECRET + "'\nprint(sauce[9])");
        run("print('" + SECRET + "')\nwhile True: pass");
        run("while True: print('" + SECRET + "')");
        run("['" + SECRET + "'] * 10 ** 9");
        var outcomes =
                List.of("finished", "raised", "timed-out", "output-too-long", "out-of-memory");
        for (String outcome : outcomes) {
            assertThat(runs("run", outcome)).as(outcome).isEqualTo(1);
        }
        assertThat(lines.all).hasSize(5).noneMatch(line -> line.contains(SECRET));
        for (int i = 0; i < 5; i++) {
            assertThat(lines.all.get(i))
                    .matches(
                            "run "
                                    + outcomes.get(i)
                                    + ", waited \\d+ ms, took \\d+ ms, \\d+ KiB, printed \\d+ bytes");
        }
        assertThat(lines.all.getFirst()).endsWith("printed 8 bytes");
    }

    @Test
    void time_and_memory_are_measured() {
        run("print(1)");
        run("while True: pass");
        assertThat(registry.get("sangja.runs.queue").timer().count()).isEqualTo(2);
        var time = registry.get("sangja.runs.time").timer();
        assertThat(time.count()).isEqualTo(2);
        assertThat(time.max(TimeUnit.MILLISECONDS)).isGreaterThan(150);
        assertThat(registry.get("sangja.runs.memory").summary().max()).isGreaterThan(8 << 20);
        assertThat(registry.get("sangja.runs.waiting").gauge().value()).isZero();
        assertThat(registry.get("sangja.runner.restarts").gauge().value()).isZero();
    }

    @Test
    void what_is_called_for_an_attempt_is_counted_and_written_too() {
        var harness = new SandboxHarness(sandbox, records::called);
        var request = JsonNodeFactory.instance.objectNode().put("do", "plan");
        request.put(
                "checks",
                "from sangja.checks import prints\nprints(ko='%s', en='%s')"
                        .formatted(SECRET, SECRET));
        harness.call(request, Duration.ofSeconds(2), "test");
        request.put("do", "judge");
        harness.call(request, Duration.ofSeconds(2), "test");
        assertThat(runs("plan", "answered")).isEqualTo(1);
        assertThat(runs("judge", "crashed")).as("there is no source to judge").isEqualTo(1);
        assertThat(lines.all).hasSize(2).noneMatch(line -> line.contains(SECRET));
        assertThat(lines.all.getFirst()).startsWith("plan answered, waited ");
    }

    @Test
    void what_was_not_run_is_counted_and_written_as_that() {
        var impatient = new Sandbox(WORKERS, new Turns(0, 0, 0), Duration.ZERO);
        new SandboxRunner(impatient, records).run(RunRequest.of(SECRET), "test");
        assertThat(runs("run", "busy")).isEqualTo(1);
        assertThat(lines.all).containsExactly("run busy");
    }

    private void run(String source) {
        var request = new RunRequest(source, "", Map.of(), SHORT, 1L);
        new SandboxRunner(sandbox, records).run(request, "test");
    }

    private double runs(String task, String outcome) {
        return registry.get("sangja.runs").tags("task", task, "outcome", outcome).counter().count();
    }

    /** Lines of the log as they are written. */
    private static final class Lines extends Handler {
        private final List<String> all = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void publish(LogRecord line) {
            Object[] values = line.getParameters();
            String text = line.getMessage();
            all.add(values == null || values.length == 0 ? text : text.formatted(values));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
