package dev.sangja.runner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Over pipes to a process of the server's own. */
class LocalRunnerTest extends RunnerContract {
    private static final Workers WORKERS = TestWorkers.local();
    private static final Runner RUNNER = TestWorkers.runner(WORKERS);

    @AfterAll
    static void end() {
        WORKERS.close();
    }

    @Override
    Runner runner() {
        return RUNNER;
    }

    @Test
    void the_worker_has_given_up_its_rights() {
        assertThat(printed("print(1)")).isEqualTo("1\n");
        assertThat(WORKERS.ready())
                .hasValueSatisfying(
                        ready -> assertThat(ready.confined()).as(ready.note()).isTrue());
    }
}
