package dev.sangja.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every way to a worker must do. */
abstract class RunnerContract {
    private static final RunLimits SHORT = new RunLimits(0.5, 128, 65_536);

    abstract Runner runner();

    @Test
    void a_program_prints_and_leaves_its_variables() {
        assertThat(run("a = 5\nprint('안녕', a)"))
                .isInstanceOfSatisfying(
                        RunOutcome.Finished.class,
                        end -> {
                            assertThat(end.trace().stdout()).isEqualTo("안녕 5\n");
                            assertThat(end.trace().stderr()).isEmpty();
                            assertThat(end.exitCode()).isZero();
                            assertThat(end.boxes())
                                    .containsExactly(new RunOutcome.Box("a", "int", "5"));
                            assertThat(end.trace().peakBytes()).isBetween(8L << 20, 32L << 20);
                            assertThat(end.trace().elapsed()).isPositive();
                        });
    }

    @Test
    void an_exception_comes_with_its_line_and_the_variables_of_that_moment() {
        assertThat(run("count = '3'\ndef more():\n    return count + 1\nmore()"))
                .isInstanceOfSatisfying(
                        RunOutcome.Raised.class,
                        end -> {
                            assertThat(end.failure().type()).isEqualTo("TypeError");
                            assertThat(end.failure().line()).isEqualTo(3);
                            assertThat(end.failure().message()).contains("str", "int");
                            assertThat(end.failure().traceback()).contains("line 4", "in more");
                            assertThat(end.failure().frames())
                                    .containsExactly(
                                            new RunOutcome.Frame(4, "<module>"),
                                            new RunOutcome.Frame(3, "more"));
                            assertThat(end.boxes()).isEmpty();
                        });
    }

    @Test
    void an_exception_tells_the_variables_of_the_function_that_raised() {
        String shop =
                """
                import json
                total = 0
                def add(price, many=2):
                    sum = price * many
                    def inside():
                        return json.loads(sum)
                    return inside()
                add(4)
                """;
        assertThat(run(shop))
                .isInstanceOfSatisfying(
                        RunOutcome.Raised.class,
                        end -> {
                            assertThat(end.failure().frames())
                                    .extracting(RunOutcome.Frame::name)
                                    .containsExactly("<module>", "add", "inside");
                            assertThat(end.boxes())
                                    .containsExactly(new RunOutcome.Box("sum", "int", "8"));
                        });
        assertThat(run("count = '3'\ncount + 1"))
                .isInstanceOfSatisfying(
                        RunOutcome.Raised.class,
                        end ->
                                assertThat(end.boxes())
                                        .containsExactly(
                                                new RunOutcome.Box("count", "str", "'3'")));
        assertThat(run("def deep(n):\n    deep(n + 1)\ndeep(0)"))
                .isInstanceOfSatisfying(
                        RunOutcome.Raised.class,
                        end -> assertThat(end.failure().frames()).hasSize(20));
    }

    @Test
    void the_value_of_the_last_expression_is_told_as_python_shows_it() {
        var expected = new LinkedHashMap<String, RunOutcome.@Nullable Value>();
        expected.put("a = 5\na * 2", new RunOutcome.Value("int", "10"));
        expected.put("'상' + '자'", new RunOutcome.Value("str", "'상자'"));
        expected.put(
                "[1, (2.0, None)]  # a list", new RunOutcome.Value("list", "[1, (2.0, None)]"));
        expected.put(
                "class Box:\n    def __repr__(self):\n        return 'Box!'\nBox()",
                new RunOutcome.Value("Box", "Box!"));
        expected.put("print(1)", null);
        expected.put("a = 5", null);
        expected.put("if True:\n    5", null);
        expected.put("", null);
        expected.forEach(
                (source, value) ->
                        assertThat(run(source))
                                .as(source)
                                .isInstanceOfSatisfying(
                                        RunOutcome.Finished.class,
                                        end -> assertThat(end.value()).isEqualTo(value)));
        assertThat(run("class Box:\n    def __repr__(self):\n        return 1 / 0\nBox()"))
                .isInstanceOfSatisfying(
                        RunOutcome.Raised.class,
                        end -> {
                            assertThat(end.failure().type()).isEqualTo("ZeroDivisionError");
                            assertThat(end.failure().line()).isEqualTo(3);
                        });
        assertThat(
                        runFor(
                                "class Box:\n    def __repr__(self):\n        while True: pass\nBox()",
                                SHORT))
                .isInstanceOf(RunOutcome.TimedOut.class);
    }

    @Test
    void a_loop_is_ended_with_what_it_printed_and_the_line_where_it_was() {
        assertThat(runFor("print('before')\nn = 0\nwhile True:\n    n += 1", SHORT))
                .isInstanceOfSatisfying(
                        RunOutcome.TimedOut.class,
                        end -> {
                            assertThat(end.trace().stdout()).isEqualTo("before\n");
                            assertThat(end.line()).isBetween(3, 4);
                        });
    }

    @Test
    void only_the_time_that_a_program_computes_counts() {
        int busy = 3 * Runtime.getRuntime().availableProcessors();
        var over = new AtomicBoolean();
        for (int i = 0; i < busy; i++) {
            Thread.ofPlatform().daemon().start(() -> spin(over));
        }
        String sum = "n = 0\nwhile n < 350000:\n    n += 1\nprint(n)";
        try {
            assertThat(runFor(sum, new RunLimits(0.5, 128, 65_536)))
                    .isInstanceOfSatisfying(
                            RunOutcome.Finished.class,
                            end -> assertThat(end.trace().stdout()).isEqualTo("350000\n"));
        } finally {
            over.set(true);
        }
    }

    private static void spin(AtomicBoolean over) {
        while (!over.get()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void work_inside_c_is_broken_off_from_outside() {
        String regex = "import re\nprint('on it')\nre.match('(a+)+$', 'a' * 40 + 'b')";
        assertThat(runFor(regex, SHORT))
                .isInstanceOfSatisfying(
                        RunOutcome.TimedOut.class,
                        end -> {
                            assertThat(end.trace().stdout()).isEqualTo("on it\n");
                            assertThat(end.line()).isEqualTo(3);
                            assertThat(end.trace().elapsed()).isGreaterThan(Duration.ofMillis(900));
                        });
        assertThat(printed("print('and the next one runs')")).isEqualTo("and the next one runs\n");
    }

    @Test
    void memory_has_its_limit() {
        assertThat(run("print('x')\nrows = [0] * 10 ** 9"))
                .isInstanceOfSatisfying(
                        RunOutcome.OutOfMemory.class,
                        end -> {
                            assertThat(end.trace().stdout()).isEqualTo("x\n");
                            assertThat(end.line()).isEqualTo(2);
                        });
        String forty = "text = 'x' * (40 << 20)\nprint(len(text))";
        assertThat(printed(forty)).isEqualTo("41943040\n");
        assertThat(runFor(forty, new RunLimits(2, 32, 65_536)))
                .isInstanceOf(RunOutcome.OutOfMemory.class);
    }

    @Test
    void a_hungry_program_takes_nothing_from_the_next() {
        String hungry = "rows = ['x' * (20 << 20) for _ in range(4)]\nprint(len(rows))";
        for (int i = 0; i < 3; i++) {
            assertThat(printed(hungry)).isEqualTo("4\n");
        }
        assertThat(run("print(1)"))
                .isInstanceOfSatisfying(
                        RunOutcome.Finished.class,
                        end -> assertThat(end.trace().peakBytes()).isLessThan(32L << 20));
    }

    @Test
    void output_has_its_limit_also_below_python() {
        String flood = "import os\nwhile True:\n    os.write(1, b'x' * 1000)";
        for (String source : List.of("while True: print('x' * 1000)", flood)) {
            assertThat(run(source))
                    .isInstanceOfSatisfying(
                            RunOutcome.OutputTooLong.class,
                            end -> assertThat(end.trace().stdout()).hasSize(65_536));
        }
        assertThat(runFor("print('x' * 200)", new RunLimits(2, 128, 100)))
                .isInstanceOfSatisfying(
                        RunOutcome.OutputTooLong.class,
                        end -> assertThat(end.trace().stdout()).hasSize(100));
    }

    @Test
    void lines_may_be_many() {
        assertThat(printed("for n in range(9000): print(n)").lines().count()).isEqualTo(9_000);
    }

    @Test
    void an_error_cannot_hide_where_it_was_raised() {
        String liar =
                "class Lost(Exception):\n    __traceback__ = property(lambda self: 1 / 0)\n\nraise Lost('here')";
        assertThat(run(liar))
                .isInstanceOfSatisfying(
                        RunOutcome.Raised.class,
                        end -> {
                            assertThat(end.failure().type()).isEqualTo("Lost");
                            assertThat(end.failure().line()).isEqualTo(4);
                        });
    }

    @Test
    void leaving_is_an_end_with_its_code() {
        assertThat(run("import sys\nsys.exit(3)"))
                .isInstanceOfSatisfying(
                        RunOutcome.Finished.class, end -> assertThat(end.exitCode()).isEqualTo(3));
        assertThat(run("import os\nprint('bye', flush=True)\nos._exit(4)"))
                .isInstanceOfSatisfying(
                        RunOutcome.Finished.class,
                        end -> {
                            assertThat(end.exitCode()).isEqualTo(4);
                            assertThat(end.trace().stdout()).isEqualTo("bye\n");
                        });
    }

    @Test
    void input_and_files_are_there_and_nothing_of_the_host() {
        var request =
                new RunRequest(
                        """
                        import os
                        print(input(), open('a.csv', encoding='cp949').read(), os.listdir('.'))
                        print(dict(os.environ), os.path.exists('/etc/passwd'), os.path.exists('/proc'))
                        """,
                        "one\ntwo\n",
                        Map.of("a.csv", "안녕".getBytes(java.nio.charset.Charset.forName("MS949"))),
                        RunLimits.DEFAULT,
                        1L);
        assertThat(runner().run(request, "me"))
                .isInstanceOfSatisfying(
                        RunOutcome.Finished.class,
                        end ->
                                assertThat(end.trace().stdout())
                                        .startsWith("one 안녕 ['a.csv']\n")
                                        .doesNotContain("PATH", "True"));
    }

    @Test
    void nothing_is_left_of_the_run_before() {
        run("import builtins, sys\nbuiltins.print = None\nsys.x = 1\nopen('f', 'w').write('1')");
        assertThat(
                        printed(
                                "import sys, os\nprint(hasattr(sys, 'x'), os.path.exists('f'), globals().get('a'))"))
                .isEqualTo("False False None\n");
    }

    @Test
    void a_seed_decides_all_that_is_random() {
        String dice =
                """
                import random, time, uuid, os, datetime
                print(random.random(), random.Random().random(), uuid.uuid4(), os.urandom(4))
                print(time.time(), datetime.datetime.now(), hash('a'), {'a', 'b', 'c'})
                """;
        String first = printedWith(dice, 7L);
        assertThat(printedWith(dice, 7L)).isEqualTo(first);
        assertThat(printedWith(dice, 8L)).isNotEqualTo(first);
        assertThat(printed(dice)).isNotEqualTo(printed(dice));
    }

    @Test
    void a_seed_gives_the_same_bytes_in_every_worker() {
        String all =
                """
                import random, datetime
                print(random.random(), random.randint(1, 6), random.sample(range(100), 3))
                print(hash('상자'), hash(('a', 1)), {'사과', '배', '귤', '감'}, datetime.date.today())
                """;
        assertThat(printedWith(all, 7L))
                .isEqualTo(
                        """
                        0.32383276483316237 2 [50, 83, 6]
                        811453384 400959409 {'사과', '귤', '배', '감'} 2026-01-01
                        """);
    }

    @Test
    void there_is_no_network_and_the_error_says_so() {
        for (String source :
                List.of(
                        "import socket\nsocket.socket()",
                        "import socket\nsocket.create_connection(('example.org', 80))",
                        "import socket\nsocket.gethostbyname('example.org')",
                        "import urllib.request\nurllib.request.urlopen('https://example.org')")) {
            assertThat(run(source))
                    .as(source)
                    .isInstanceOfSatisfying(
                            RunOutcome.Raised.class,
                            end ->
                                    assertThat(end.failure().message())
                                            .contains("There is no network here"));
        }
        assertThat(printed("import ssl\nprint(ssl.create_default_context() is not None)"))
                .isEqualTo("True\n");
    }

    @Test
    void halves_of_characters_are_marked_wherever_a_program_puts_them() {
        assertThat(printed("print('a\\ud800b', '\\ud83d' + '\\ude00')")).isEqualTo("a\ufffdb 😀\n");
        assertThat(run("raise ValueError('\\ud800')"))
                .isInstanceOfSatisfying(
                        RunOutcome.Raised.class,
                        end -> assertThat(end.failure().message()).isEqualTo("\ufffd"));
        assertThat(run("class A:\n    def __repr__(self): return '\\udfff'\nA()"))
                .isInstanceOfSatisfying(
                        RunOutcome.Finished.class,
                        end ->
                                assertThat(end.value())
                                        .isEqualTo(new RunOutcome.Value("A", "\ufffd")));
    }

    @Test
    void sleeping_takes_no_time() {
        long start = System.nanoTime();
        assertThat(printed("import time\ntime.sleep(3600)\nprint('awake')")).isEqualTo("awake\n");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void many_at_a_time_each_get_their_own_answer() throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers =
                    IntStream.range(0, 60)
                            .mapToObj(i -> pool.submit(() -> printed("print(%d)".formatted(i))))
                            .toList();
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).isEqualTo(i + "\n");
            }
        }
    }

    @Test
    void text_of_any_kind_goes_in_and_comes_out() {
        assertThat(printed("print('\u202e\u0001 😀 \\ud800'.encode('utf-8', 'replace'))"))
                .contains("\\xf0\\x9f\\x98\\x80", "?");
        assertThat(run("print('a\0b')"))
                .isInstanceOfSatisfying(
                        RunOutcome.Raised.class,
                        end -> assertThat(end.failure().type()).isEqualTo("SyntaxError"));
    }

    String printed(String source) {
        return stdout(run(source));
    }

    private String printedWith(String source, long seed) {
        return stdout(
                runner().run(new RunRequest(source, "", Map.of(), RunLimits.DEFAULT, seed), "me"));
    }

    private static String stdout(RunOutcome outcome) {
        assertThat(outcome).isInstanceOf(RunOutcome.Finished.class);
        String text = ((RunOutcome.Finished) outcome).trace().stdout();
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    RunOutcome run(String source) {
        return runner().run(RunRequest.of(source), "me");
    }

    RunOutcome runFor(String source, RunLimits limits) {
        return runner().run(new RunRequest(source, "", Map.of(), limits, null), "me");
    }
}
