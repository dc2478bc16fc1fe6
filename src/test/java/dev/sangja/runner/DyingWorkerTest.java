package dev.sangja.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The worker is killed amid runs: every run gets an answer, and nothing is left over. */
class DyingWorkerTest {
    /** A server that other tests have started in this process has its own. */
    private static final Set<Long> OTHERS =
            workersOfThisProcess().map(ProcessHandle::pid).collect(Collectors.toSet());

    private static final String HONEST = "n = 0\nfor i in range(30000):\n    n += i\nprint(n)";

    @Test
    void runs_go_on_while_workers_are_killed_and_nothing_is_left() throws Exception {
        attackedBy(2);
        Leftovers before = Leftovers.now();
        attackedBy(Soak.KILLS);
        assertThat(children()).isEmpty();
        before.assertNothingMoreIsLeft();
    }

    private static void attackedBy(int kills) throws Exception {
        try (Workers workers = TestWorkers.local();
                var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Runner runner = TestWorkers.runner(workers);
            var over = new AtomicBoolean();
            var clients = new ArrayList<Future<List<RunOutcome>>>();
            for (int i = 0; i < 4; i++) {
                String name = "client-" + i;
                clients.add(pool.submit(() -> runUntil(over, runner, name)));
            }
            for (int i = 0; i < kills; i++) {
                assertThat(printed(runner)).isEqualTo("449985000\n");
                kill(onlyChild());
            }
            over.set(true);
            for (var client : clients) {
                assertThat(client.get())
                        .isNotEmpty()
                        .allSatisfy(DyingWorkerTest::isRightOrSaysTryAgain);
            }
            assertThat(workers.restarts()).isBetween(kills - 1L, kills + 1L);
            assertThat(children()).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void a_seed_gives_the_same_after_the_worker_has_died() throws Exception {
        String dice =
                """
                import random, time, uuid
                print(random.random(), uuid.uuid4(), time.time(), hash('a'), {'a', 'b', 'c'}, id(object()))
                """;
        var request = new RunRequest(dice, "", Map.of(), RunLimits.DEFAULT, 7L);
        try (Workers workers = TestWorkers.local()) {
            Runner runner = TestWorkers.runner(workers);
            String first = printed(runner, request);
            assertThat(printed(runner, request)).isEqualTo(first);
            kill(onlyChild());
            assertThat(printed(runner, request)).isEqualTo(first);
            assertThat(workers.restarts()).isEqualTo(1);
        }
    }

    @Test
    void a_worn_worker_is_replaced_without_a_pause_and_leaves_no_folder() throws Exception {
        Set<Path> before = folders();
        try (var workers =
                new Workers(new LocalWorker(1, 20, TestWorkers.START, Optional.empty()))) {
            Runner runner = TestWorkers.runner(workers);
            for (int i = 0; i < 2_000 && workers.restarts() == 0; i++) {
                assertThat(printed(runner)).isEqualTo("449985000\n");
            }
            assertThat(workers.restarts()).isPositive();
        }
        for (ProcessHandle each : children()) {
            each.onExit().get();
        }
        Set<Path> left = folders();
        for (int i = 0; i < 100 && !before.containsAll(left); i++) {
            Thread.sleep(Duration.ofMillis(50));
            left = folders();
        }
        assertThat(before).containsAll(left);
    }

    private static List<RunOutcome> runUntil(AtomicBoolean over, Runner runner, String name) {
        var outcomes = new ArrayList<RunOutcome>();
        while (!over.get()) {
            outcomes.add(runner.run(RunRequest.of(HONEST), name));
        }
        return outcomes;
    }

    private static void isRightOrSaysTryAgain(RunOutcome outcome) {
        if (outcome instanceof RunOutcome.Finished end) {
            assertThat(end.trace().stdout()).isEqualTo("449985000\n");
        } else {
            assertThat(outcome).isInstanceOf(RunOutcome.Lost.class);
        }
    }

    private static String printed(Runner runner) {
        return printed(runner, RunRequest.of(HONEST));
    }

    private static String printed(Runner runner, RunRequest request) {
        RunOutcome outcome = runner.run(request, "test");
        assertThat(outcome).isInstanceOf(RunOutcome.Finished.class);
        return ((RunOutcome.Finished) outcome).trace().stdout();
    }

    private static void kill(ProcessHandle worker) throws Exception {
        assertThat(worker.destroyForcibly()).isTrue();
        worker.onExit().get();
    }

    private static ProcessHandle onlyChild() {
        return children().getFirst();
    }

    /** Workers of these tests. */
    private static List<ProcessHandle> children() {
        return workersOfThisProcess().filter(child -> !OTHERS.contains(child.pid())).toList();
    }

    private static Stream<ProcessHandle> workersOfThisProcess() {
        return ProcessHandle.current()
                .children()
                .filter(
                        child ->
                                child.info()
                                        .commandLine()
                                        .orElse("")
                                        .contains("runner.worker.Worker pipes"));
    }

    /** Those of this process: others test here at the same time. */
    private static Set<Path> folders() throws IOException {
        String ours = WorkerFolders.prefix(ProcessHandle.current().pid());
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(each -> each.getFileName().toString().startsWith(ours))
                    .collect(Collectors.toSet());
        }
    }
}
