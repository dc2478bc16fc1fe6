package dev.sangja.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs that mean harm, one file each. Honest programs run beside each of them. */
class HostileProgramsTest {
    private static final int HONEST = 3;

    /** Beside a hostile program there is one place of two and one core of two: far from this, and far from starving. */
    private static final int MUCH_LATER = 25;

    /** Of one that fills its memory slowly; which comes first is a matter of the machine's speed. */
    private static final List<String> EITHER_LIMIT = List.of("timed-out", "out-of-memory");

    /** Of bytecode that reads what lies beside it: another snapshot has something else there. */
    private static final List<String> UNDEFINED =
            List.of("finished", "raised", "crashed", "timed-out", "out-of-memory");

    private static final Workers WORKERS = TestWorkers.local();
    private static final Runner RUNNER = TestWorkers.runner(WORKERS);
    private static final ExecutorService POOL = Executors.newVirtualThreadPerTaskExecutor();
    private static final HonestProgram USUAL = new HonestProgram();
    private static final HonestProgram BESIDE = new HonestProgram();

    /** Medians of one run, one over the other: a slow machine slows both. */
    @AfterAll
    static void honest_programs_were_not_much_later_than_usual() {
        POOL.close();
        WORKERS.close();
        System.out.printf("Honest programs alone: %s%nBeside hostile ones: %s%n", USUAL, BESIDE);
        assertThat(BESIDE.medianMillis()).isLessThan(MUCH_LATER * USUAL.medianMillis());
    }

    static List<HostileProgram> programs() {
        return HostileProgram.all();
    }

    @Test
    void there_are_many_of_them_and_each_says_the_one_way_in_which_it_must_end() {
        assertThat(programs()).hasSizeGreaterThanOrEqualTo(120);
        for (HostileProgram each : programs()) {
            assertThat(each.firstLine()).as(each.name()).startsWith("# must: ");
            if (!each.endings().equals(EITHER_LIMIT) && !each.endings().equals(UNDEFINED)) {
                assertThat(each.endings()).as(each.name()).hasSize(1);
            }
        }
    }

    @Test
    void no_two_differ_in_a_literal_only() {
        var alike =
                programs().stream()
                        .collect(Collectors.groupingBy(each -> PythonText.shape(each.source())));
        alike.values().removeIf(same -> same.size() == 1);
        assertThat(alike).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void it_ends_as_it_must_and_harms_nobody(HostileProgram program) throws Exception {
        USUAL.run(RUNNER, "all", 0);
        Future<RunOutcome> hostile = POOL.submit(() -> program.run(RUNNER, "all", 1));
        List<Future<?>> honest =
                IntStream.range(0, HONEST)
                        .<Future<?>>mapToObj(i -> POOL.submit(() -> BESIDE.run(RUNNER, "all", i)))
                        .toList();
        program.assertEndedAsItMust(hostile.get());
        for (var each : honest) {
            each.get();
        }
    }
}
