package dev.sangja.lesson.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.lesson.LessonId;
import dev.sangja.lesson.StepId;
import dev.sangja.lesson.Term;
import dev.sangja.lesson.TermId;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.text.Markdown;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.Node;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

class TermMarkerTest {
    private static final List<Term> WORDS =
            List.of(
                    word("value", "값", List.of(), "value", List.of("values")),
                    word("run", "실행", List.of(), "run", List.of("ran")),
                    word("box", "변수", List.of(), "variable", List.of("variables")),
                    word("name", "변수 이름", List.of(), "variable name", List.of()));

    private static final PolicyFactory BUTTONS =
            new HtmlPolicyBuilder()
                    .allowElements("button")
                    .allowAttributes("class")
                    .matching(true, "term")
                    .onElements("button")
                    .toFactory();

    private static Term word(
            String id, String ko, List<String> koForms, String en, List<String> enForms) {
        return new Term(
                new TermId(id),
                new Term.Word(ko, koForms, "뜻"),
                new Term.Word(en, enForms, "meaning"),
                Optional.empty(),
                new LessonId("lesson"),
                new StepId("step"));
    }

    private static String marked(Lang lang, String markdown) {
        Node tree = Markdown.parse(markdown);
        new TermMarker(new StepId("step"), lang, WORDS).mark(tree);
        return Markdown.render(tree, BUTTONS).toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KO | 값을 넣어요. | 값",
                "KO | 값이에요 | 값",
                "KO | 값싼 값까지만 | 값",
                "KO | 비싼 몸값 | ''",
                "KO | 변수들에서는 | 변수",
                "KO | 실행했어요 | 실행",
                "KO | 변수 이름과 변수 | 변수 이름,변수",
                "KO | **값**을 값에 | 값",
                "KO | `값`을 변수에 | 변수",
                "KO | [값](https://example.org) 변수 | 변수",
                "EN | Values and a value | Values",
                "EN | runner, rerun, ran | ran",
                "EN | f-run and run-time, run | run",
                "EN | the program's variable name | variable name",
            })
    void words_are_marked_once_with_what_a_language_glues_to_them_left_outside(
            Lang lang, String text, String expected) {
        assertThat(
                        String.join(
                                ",",
                                Jsoup.parse(marked(lang, text)).select("button.term").eachText()))
                .isEqualTo(expected);
    }

    @Property(tries = 500)
    void marking_words_never_changes_the_text(@ForAll Lang lang, @ForAll("texts") String markdown) {
        String plain = Markdown.render(Markdown.parse(markdown)).toString();
        assertThat(Jsoup.parse(marked(lang, markdown)).wholeText())
                .isEqualTo(Jsoup.parse(plain).wholeText());
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.of(
                        "값",
                        "을 ",
                        "변수",
                        " 이름",
                        "실행",
                        "해요",
                        "run",
                        " ",
                        "variable",
                        " name",
                        "\n",
                        "\n\n",
                        "*",
                        "**",
                        "_",
                        "`",
                        "[",
                        "](#x)",
                        "| ",
                        "- ",
                        "> ",
                        "# ",
                        "&amp;",
                        "<",
                        "\\",
                        "가")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}
