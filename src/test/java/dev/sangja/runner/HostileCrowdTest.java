package dev.sangja.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile programs twenty at a time, and honest ones of others who wait beside them. */
class HostileCrowdTest {
    private static final int CROWD = 20;
    private static final double SECONDS = 0.5;
    private static final int HONEST = 5;

    /** Two have a place already and one may be the next; some end at once while the honest one runs. */
    private static final int MOST_BEFORE = 8;

    private static final Workers WORKERS = TestWorkers.local();
    private static final Runner RUNNER = TestWorkers.runner(WORKERS);
    private static final ExecutorService POOL = Executors.newVirtualThreadPerTaskExecutor();
    private static final HonestProgram BESIDE = new HonestProgram();

    @AfterAll
    static void end() {
        POOL.close();
        WORKERS.close();
        System.out.printf("Honest programs beside crowds: %s%n", BESIDE);
    }

    static List<HostileProgram> programs() {
        return HostileProgram.all();
    }

    @Test
    void a_crowd_of_different_ones_ends_as_it_must_and_lets_others_through() throws Exception {
        long seed = Long.getLong("tests.seed", new Random().nextInt(1_000_000));
        System.out.printf("Crowd drawn with -Dtests.seed=%d%n", seed);
        var drawn = new ArrayList<>(programs());
        Collections.shuffle(drawn, new Random(seed));
        attack(drawn.subList(0, CROWD));
    }

    @ParameterizedTest
    @MethodSource("programs")
    @EnabledIfSystemProperty(named = "tests.soak", matches = "true")
    void twenty_of_the_same_end_as_they_must_and_let_others_through(HostileProgram program)
            throws Exception {
        attack(Collections.nCopies(CROWD, program));
    }

    private static void attack(List<HostileProgram> crowd) throws Exception {
        new HonestProgram().run(RUNNER, "first", 0); // starts the worker, where there is none yet
        var ended = new AtomicInteger();
        var attacks = new ArrayList<Future<RunOutcome>>();
        for (HostileProgram each : crowd) {
            attacks.add(
                    POOL.submit(
                            () -> {
                                RunOutcome outcome = each.run(RUNNER, "attacker", SECONDS);
                                ended.incrementAndGet();
                                return outcome;
                            }));
        }
        assertWaitsForFew(ended);
        for (int i = 0; i < crowd.size(); i++) {
            crowd.get(i).assertEndedAsItMust(attacks.get(i).get());
        }
        assertThat(WORKERS.restarts()).isZero();
    }

    /** Counted in runs, not in time: whoever comes later goes before most of the crowd. */
    private static void assertWaitsForFew(AtomicInteger ended) {
        var before = new ArrayList<Integer>();
        for (int i = 0; i < HONEST; i++) {
            int already = ended.get();
            BESIDE.run(RUNNER, "class-" + i, i);
            before.add(ended.get() - already);
        }
        Collections.sort(before);
        assertThat(before.get(HONEST / 2)).as("runs awaited: %s", before).isLessThan(MOST_BEFORE);
    }
}
