package dev.sangja.grading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.runner.Harness;
import dev.sangja.runner.Harness.Reply;
import dev.sangja.runner.TestHarness;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A report may have been written by the program that it is about. */
class ObservationsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNode RUN = JsonNodeFactory.instance.objectNode().put("kind", "run");
    private static final JsonNode CALL = JsonNodeFactory.instance.objectNode().put("kind", "call");
    private static final String FINE =
            "{\\\"status\\\":\\\"finished\\\",\\\"error\\\":null,\\\"line\\\":null}";

    @Test
    void an_honest_report_becomes_what_the_judge_reads() throws Exception {
        assertThat(of(RUN, report("[[\"a\",[\"int\",\"5\"]]]"), "hi\n", "\"name? \"\n\"\"\n"))
                .isEqualTo(
                        JSON.readTree(
                                """
                                {"status":"finished","error":null,"line":null,"names":[["a",["int","5"]]],"called":null,
                                "result":["none"],"printed":"hi\\n","asked":["name? ",""]}"""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"none\"]",
                "[\"bool\",true]",
                "[\"int\",\"-12\"]",
                "[\"int\",\"0\"]",
                "[\"float\",\"-0x1.8000000000000p+1\"]",
                "[\"float\",\"0x0.0p+0\"]",
                "[\"float\",\"nan\"]",
                "[\"float\",\"-inf\"]",
                "[\"str\",\"안녕\"]",
                "[\"list\",[[\"cycle\",\"list\"],[\"tuple\",[]]]]",
                "[\"set\",[[\"tuple\",[[\"str\",\"a\"]]]]]",
                "[\"dict\",[[[\"none\"],[\"dict\",[]]]]]",
                "[\"other\",\"Dog\"]",
            })
    void a_value_that_a_program_can_have_is_carried_over(String value) {
        assertThat(status(RUN, report("[[\"a\"," + value + "]]"))).isEqualTo("finished");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "[]",
                "[\"int\",5]",
                "[\"int\",\"05\"]",
                "[\"int\",\"-0\"]",
                "[\"int\",\"1_000\"]",
                "[\"int\",\" 5\"]",
                "[\"int\",\"٥\"]",
                "[\"float\",\"5.0\"]",
                "[\"float\",\"0x1p5\"]",
                "[\"bool\",1]",
                "[\"bool\",\"true\"]",
                "[\"str\",5]",
                "[\"str\",\"a\",\"b\"]",
                "[\"none\",null]",
                "[\"list\",{}]",
                "[\"list\",[5]]",
                "[\"set\",[[\"list\",[]]]]",
                "[\"dict\",[[[\"list\",[]],[\"none\"]]]]",
                "[\"dict\",[[[\"tuple\",[[\"dict\",[]]]],[\"none\"]]]]",
                "[\"dict\",[[[\"none\"]]]]",
                "[\"other\",{\"__class__\":\"int\"}]",
                "[\"bytes\",\"x\"]",
                "[[\"int\"],\"5\"]",
                "{\"0\":\"int\",\"1\":\"5\"}",
            })
    void a_value_that_none_can_have_is_a_crash(String value) {
        assertThat(status(RUN, report("[[\"a\"," + value + "]]"))).isEqualTo("crashed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "7",
                "{}",
                "not json",
                "{\"passed\":true}",
                "{\"told\":null,\"raised\":false,\"names\":[],\"called\":null,\"result\":[\"none\"]}",
                "{\"told\":\"{}\",\"raised\":false,\"names\":[],\"called\":null,\"result\":[\"none\"]}",
                "{\"told\":\"[\",\"raised\":false,\"names\":[],\"called\":null,\"result\":[\"none\"]}",
            })
    void a_report_of_another_shape_is_a_crash(String report) {
        assertThat(status(RUN, report)).isEqualTo("crashed");
    }

    @ParameterizedTest
    @CsvSource({
        "finished, false, finished",
        "finished, true, crashed",
        "error, true, crashed", // says nothing of the error
        "time_limit, true, time_limit",
        "time_limit, false, time_limit",
        "output_limit, true, output_limit",
        "passed, false, crashed",
        "stopped, true, crashed",
    })
    void that_a_program_raised_is_known_better_than_how_it_ended(
            String told, String raised, String status) {
        String report =
                report("[]")
                        .replace("finished", told)
                        .replace("\"raised\":false", "\"raised\":" + raised);
        assertThat(status(RUN, report)).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[\"__name__\",[\"none\"]]]",
                "[[\"a\",[\"none\"]],[\"a\",[\"int\",\"5\"]]]",
                "[[5,[\"none\"]]]",
                "[[\"a\"]]",
                "{\"a\":[\"none\"]}",
            })
    void names_that_no_program_has_are_a_crash(String names) {
        assertThat(status(RUN, report(names))).isEqualTo("crashed");
    }

    @Test
    void only_a_probe_that_calls_has_a_result_of_a_call() {
        String report = report("[]").replace("\"called\":null", "\"called\":\"returned\"");
        assertThat(status(CALL, report)).isEqualTo("finished");
        assertThat(status(RUN, report)).isEqualTo("crashed");
    }

    @Test
    void what_the_function_printed_begins_at_the_first_mark() {
        String out = "top\0called\0wrong\0called\0right";
        assertThat(of(CALL, report("[]"), out, "").path("printed").asText())
                .isEqualTo("wrong\0called\0right");
        assertThat(of(RUN, report("[]"), out, "").path("printed").asText()).isEqualTo(out);
    }

    @Test
    void what_is_too_much_for_the_judge_goes_no_further() {
        String long64 = "[\"str\",\"" + "가".repeat(60_000) + "\"]";
        var names = new StringBuilder("[");
        for (int i = 0; i < 12; i++) {
            names.append(i == 0 ? "" : ",")
                    .append("[\"a")
                    .append(i)
                    .append("\",")
                    .append(long64)
                    .append(']');
        }
        assertThat(status(RUN, report(names + "]"))).isEqualTo("crashed");
        assertThat(
                        status(
                                RUN,
                                report(
                                        "[[\"a\","
                                                + "[\"list\",[".repeat(30)
                                                + "]]".repeat(30)
                                                + "]]")))
                .isEqualTo("crashed");
        assertThat(of(RUN, report("[]"), "x".repeat(70_000), "").path("status").asText())
                .isEqualTo("output_limit");
    }

    @Test
    void lines_between_the_questions_are_passed_over() {
        String err = "warning: odd\n\"a\"\n{\"b\":1}\n\"c\"\n\"unfinished";
        assertThat(of(RUN, report("[]"), "", err).path("asked").toString())
                .isEqualTo("[\"a\",\"c\"]");
    }

    @Provide
    Arbitrary<String> damaged() {
        String whole =
                report(
                        "[[\"a\",[\"dict\",[[[\"int\",\"1\"],[\"list\",[[\"float\",\"0x1.0p+0\"],[\"none\"]]]]]]]]");
        return Arbitraries.integers()
                .between(0, whole.length() - 1)
                .flatMap(
                        at ->
                                Arbitraries.strings()
                                        .withChars("[]{}\",:0159ainstrue\\x")
                                        .ofMaxLength(4)
                                        .map(
                                                piece ->
                                                        whole.substring(0, at)
                                                                + piece
                                                                + whole.substring(
                                                                        Math.min(
                                                                                whole.length(),
                                                                                at + 2))));
    }

    /** The judge itself must be able to read whatever is let through, or a program could keep itself from being judged. */
    @Property(tries = 2_000)
    void whatever_is_let_through_has_the_shape_of_an_observation(@ForAll("damaged") String report) {
        JsonNode seen = of(RUN, report, "", "");
        assertThat(seen.size()).isEqualTo(8);
        assertThat(seen.path("names").isArray()).isTrue();
        assertThat(seen.path("status").asText())
                .isIn("finished", "error", "time_limit", "output_limit", "crashed");
    }

    @Test
    void a_grader_without_a_worker_says_so_and_one_with_broken_checks_does_too() {
        var away = new Grader((_, _, _, _) -> new Reply.NotNow("none here"), Duration.ofSeconds(1));
        var submission = new Submission("a step", "prints(", "", "print(1)", Lang.KO);
        assertThat(away.grade(submission, "me")).isEqualTo(new Grading.NotNow("none here"));
        var lost = new Grader((_, _, _, _) -> new Reply.Lost(), Duration.ofSeconds(1));
        assertThat(lost.grade(submission, "me")).isEqualTo(new Grading.Lost());
        try (var harness = new TestHarness()) {
            var grading = new Grader(harness, Duration.ofSeconds(1)).grade(submission, "me");
            assertThat(grading)
                    .isInstanceOfSatisfying(
                            Grading.Faulty.class,
                            faulty ->
                                    assertThat(faulty.reason())
                                            .startsWith("plan: CRASHED FAILED SyntaxError"));
        }
    }

    private static String report(String names) {
        return "{\"told\":\"%s\",\"raised\":false,\"names\":%s,\"called\":null,\"result\":[\"none\"]}"
                .formatted(FINE, names);
    }

    private static String status(JsonNode probe, String report) {
        return of(probe, report, "", "").path("status").asText();
    }

    private static JsonNode of(JsonNode probe, String report, String out, String err) {
        var reply = new Reply.Answered(report, new Harness.Written(out, err), Duration.ZERO);
        return new Observations(1).of(probe, reply);
    }
}
