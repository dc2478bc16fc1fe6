package dev.sangja.grading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sangja.runner.ProgramTests;
import dev.sangja.runner.RunLimits;
import dev.sangja.runner.RunRequest;
import dev.sangja.runner.RunTest;
import dev.sangja.runner.RunTestResult;
import dev.sangja.runner.TestHarness;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestedProgramsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TestHarness HARNESS = new TestHarness();
    private static final ProgramTests TESTS = new TestedPrograms(HARNESS);

    @AfterAll
    static void end() {
        HARNESS.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    6                      | 6                      | true
                    6.0                    | 6                      | false
                    6                      | 6.0                    | false
                    0.1 + 0.2              | 0.30000000000000004    | true
                    True                   | 1                      | false
                    True                   | true                   | true
                    None                   | null                   | true
                    '상자'                 | "상자"                 | true
                    [1, [2.5, None]]       | [1, [2.5, null]]       | true
                    (1, 2)                 | [1, 2]                 | false
                    {'b': 1, 'a': [True]}  | {"a": [true], "b": 1}  | true
                    {1: 1}                 | {"1": 1}               | false
                    10 ** 30               | 1000000000000000000000000000000 | true
                    """)
    void what_a_call_gives_is_compared_in_value_and_type(
            String value, String expected, boolean passed) throws Exception {
        var result = one("def f():\n    return " + value, call("f", "[]", expected));
        assertThat(result.outcome()).isEqualTo("finished");
        assertThat(result.passed()).as(String.valueOf(result)).isEqualTo(passed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    1e16
                    1e22
                    123456789012345.6
                    0.0001
                    1.5e-05
                    -2.5e-300
                    -0.0
                    float('inf')
                    'it\\'s'
                    'a\\n\\t\\x00\\\\"\\''
                    '\\ud800 😀'
                    (1,)
                    [set(), {'a': (None, -7)}]
                    """)
    void what_a_call_gives_is_shown_as_python_does(String value) throws Exception {
        String source = "def f():\n    return %s\nprint(repr(f()))".formatted(value);
        assertThat(one(source, call("f", "[]", "0")).returned())
                .isEqualTo(one(source, printing("")).printed().stripTrailing());
    }

    @Test
    void each_test_meets_a_program_that_has_not_run_before() throws Exception {
        String counts =
                "n = 0\ndef more(by):\n    global n\n    n += by\n    print('now', n)\n    return n";
        var results = all(counts, call("more", "[2]", "2"), call("more", "[3]", "3"));
        assertThat(results).extracting(RunTestResult::passed).containsOnly(true);
        assertThat(results)
                .extracting(RunTestResult::printed)
                .containsExactly("now 2\n", "now 3\n");
        assertThat(results).extracting(RunTestResult::millis).allMatch(millis -> millis > 0);
    }

    @Test
    void a_program_alone_is_tried_with_what_is_typed() throws Exception {
        String doubles = "print(int(input()) * 2)";
        var six = new RunTest("six", "3\n", null, List.of(), null, "6");
        var wrong = new RunTest("wrong", "3\n", null, List.of(), null, "7");
        var silent = new RunTest("silent", "", null, List.of(), null, "6");
        var results = all(doubles, six, wrong, silent);
        assertThat(results)
                .extracting(RunTestResult::name)
                .containsExactly("six", "wrong", "silent");
        assertThat(results).extracting(RunTestResult::passed).containsExactly(true, false, false);
        assertThat(results.getLast().outcome()).isEqualTo("raised");
        assertThat(results.getLast().error())
                .isEqualTo(new RunTestResult.Raised("EOFError", "EOF when reading a line", 1));
    }

    @Test
    void every_way_to_end_is_told() throws Exception {
        assertThat(one("f = 5", call("f", "[]", "5")).outcome()).isEqualTo("no-such-function");
        assertThat(one("", call("f", "[]", "5")).outcome()).isEqualTo("no-such-function");
        assertThat(one("def f(:", call("f", "[]", "5")).outcome()).isEqualTo("raised");
        assertThat(one("def f(a):\n    return a", call("f", "[]", "5")).error())
                .extracting(RunTestResult.Raised::type)
                .isEqualTo("TypeError");
        assertThat(one("def f():\n    return [0] * 10 ** 9", call("f", "[]", "5")).outcome())
                .isEqualTo("out-of-memory");
        assertThat(
                        one("def f():\n    while True: print('x' * 500)", call("f", "[]", "5"))
                                .outcome())
                .isEqualTo("output-too-long");
    }

    @Test
    void after_one_that_does_not_end_the_rest_is_not_run() throws Exception {
        var results = all("while True: pass", call("f", "[]", "1"), printing("1"), printing("2"));
        assertThat(results).extracting(RunTestResult::outcome).containsOnly("timed-out");
        assertThat(results.getFirst().millis()).isGreaterThan(100);
        assertThat(results.subList(1, 3)).extracting(RunTestResult::millis).containsOnly(0.0);
    }

    @Test
    void a_result_that_equals_everything_does_not_pass() throws Exception {
        String liar =
                """
                class Six(int):
                    def __eq__(self, other):
                        return True
                    __hash__ = int.__hash__
                    def __repr__(self):
                        return '6'
                def f():
                    return Six(5)
                """;
        var result = one(liar, call("f", "[]", "6"));
        assertThat(result.passed()).isFalse();
        assertThat(result.returned()).isEqualTo("<Six>");
    }

    private static RunTest call(String function, String arguments, String returns)
            throws JsonProcessingException {
        List<JsonNode> values = JSON.readTree(arguments).valueStream().toList();
        return new RunTest("a", "", function, values, JSON.readTree(returns), null);
    }

    private static RunTest printing(String text) {
        return new RunTest("a", "", null, List.of(), null, text);
    }

    private static RunTestResult one(String source, RunTest test) {
        return all(source, test).getFirst();
    }

    private static List<RunTestResult> all(String source, RunTest... tests) {
        @Nullable Long noSeed = null;
        var limits = new RunLimits(0.3, 128, 65_536);
        var request = new RunRequest(source, "", Map.of(), limits, noSeed);
        var results = TESTS.of(request, List.of(tests), "me");
        assertThat(results).isInstanceOf(ProgramTests.Results.All.class);
        return ((ProgramTests.Results.All) results).results();
    }
}
