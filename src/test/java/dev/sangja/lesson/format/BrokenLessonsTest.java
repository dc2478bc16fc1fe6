package dev.sangja.lesson.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.lesson.source.Finding;
import dev.sangja.lesson.source.MemoryCourse;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One row for each way to break a course: what is done to the valid one, and every finding that it must give. */
class BrokenLessonsTest {
    private static final String KO = "01-hello/lesson.ko.md";
    private static final String EN = "01-hello/lesson.en.md";
    private static final String KO2 = "02-boxes/lesson.ko.md";
    private static final String EN2 = "02-boxes/lesson.en.md";

    record Row(String what, UnaryOperator<MemoryCourse> broken, List<String> findings) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static Row row(String what, UnaryOperator<MemoryCourse> broken, String... findings) {
        return new Row(what, broken, List.of(findings));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"sheets", "glossaries", "folders", "headings", "shapes", "texts", "files"})
    void a_broken_course_names_file_line_and_mend(Row row) {
        var draft = new LessonFormat().read(row.broken().apply(new MemoryCourse()).files());
        assertThat(draft.findings()).map(Finding::toString).isEqualTo(row.findings());
        assertThat(draft.course()).isEmpty();
    }

    static Stream<Row> sheets() {
        return Stream.of(
                row(
                        "no course.yaml",
                        c -> c.without("course.yaml"),
                        "shop/course.yaml:1:1: the file is missing; write one with order, languages, glossary, title, summary, retired"),
                row(
                        "broken YAML",
                        c ->
                                c.replacing(
                                        "course.yaml",
                                        "title: {ko: 가게 열기, en: Open a shop}",
                                        "title: a: b"),
                        "shop/course.yaml:4:9: broken YAML: mapping values are not allowed here; indent with spaces, and put a value that holds ': ' or '#' in quotes"),
                row(
                        "a tab in YAML",
                        c -> c.replacing("course.yaml", "order: 1", "order:\t1"),
                        "shop/course.yaml:1:7: a tab; write spaces in its place"),
                row(
                        "an unknown key",
                        c -> c.replacing("course.yaml", "order: 1", "order: 1\nauthor: me"),
                        "shop/course.yaml:2:1: unknown key 'author'; use only order, languages, glossary, title, summary, retired"),
                row(
                        "a key twice",
                        c -> c.replacing("course.yaml", "order: 1", "order: 1\norder: 2"),
                        "shop/course.yaml:2:1: key 'order' stands twice; delete one"),
                row(
                        "a title without a language",
                        c -> c.replacing("course.yaml", ", en: Open a shop", ""),
                        "shop/course.yaml:4:8: 'title.en' is missing; add 'en:'"),
                row(
                        "a language too few and one unknown",
                        c -> c.replacing("course.yaml", "[ko, en]", "[ko, fr]"),
                        "shop/course.yaml:2:1: 'languages' lacks en; write 'languages: [ko, en]' and every text in both",
                        "shop/course.yaml:2:17: unknown language 'fr'; use only ko, en"),
                row(
                        "an order that is no number",
                        c -> c.replacing("course.yaml", "order: 1", "order: first"),
                        "shop/course.yaml:1:8: 'order' is 'first'; write a whole number"));
    }

    static Stream<Row> glossaries() {
        return Stream.of(
                row(
                        "a word twice",
                        c ->
                                c.replacing("glossary.yaml", "id: run", "id: program")
                                        .replacingInBoth("01-hello", "program run", "program"),
                        "shop/glossary.yaml:4:1: the word 'program' stands twice, first on line 1; delete one"),
                row(
                        "a word without a meaning",
                        c -> c.replacing("glossary.yaml", ", meaning: A box with a name.", ""),
                        "shop/glossary.yaml:10:7: 'en.meaning' is missing; add 'meaning:'"),
                row(
                        "a word that no step introduces",
                        c -> c.replacingInBoth("02-boxes", " terms=\"box\"", ""),
                        "shop/glossary.yaml:8:1: no step introduces the word 'box'; name it in the terms= of the step that explains it, or delete it"),
                row(
                        "a word introduced twice",
                        c -> c.replacingInBoth("02-boxes", "terms=\"box\"", "terms=\"box run\""),
                        "shop/02-boxes/lesson.ko.md:6:1: the word 'run' was introduced in hello/first-words already; delete it from terms="),
                row(
                        "a word that the glossary lacks",
                        c -> c.replacingInBoth("02-boxes", "terms=\"box\"", "terms=\"box list\""),
                        "shop/02-boxes/lesson.ko.md:6:1: the word 'list' is not in the glossary; add it to shop/glossary.yaml"),
                row(
                        "an everyday word within the entry of a term",
                        c ->
                                c.replacing(
                                        "glossary.yaml",
                                        "id: run",
                                        "id: run\n  everyday: {en: {word: stack, meaning: A pile.}}"),
                        "shop/glossary.yaml:5:1: 'everyday' stands beside keys of a word that the course explains; give it an entry of its own, or put phrases into 'en' or 'ko'"),
                row(
                        "an everyday word in no language",
                        c -> c.replacing("glossary.yaml", "- id: run", "- everyday: {}\n- id: run"),
                        "shop/glossary.yaml:4:1: 'everyday' names no word; write 'en: {word: …, meaning: …}' or the same with 'ko'"),
                row(
                        "an everyday word without meaning",
                        c ->
                                c.replacing(
                                        "glossary.yaml",
                                        "- id: run",
                                        "- everyday: {en: {word: stack}}\n- id: run"),
                        "shop/glossary.yaml:4:18: 'everyday.en.meaning' is missing; add 'meaning:'"),
                row(
                        "an everyday phrase that is no list",
                        c ->
                                c.replacing(
                                        "glossary.yaml",
                                        "meaning: A box with a name.",
                                        "meaning: A box with a name., everyday: lunch box"),
                        "shop/glossary.yaml:10:83: 'en.everyday' is not a list; write a list"),
                row(
                        "no glossary",
                        c -> c.without("glossary.yaml"),
                        "shop/glossary.yaml:1:1: the file is missing; write a list of words there, or name another in course.yaml"));
    }

    static Stream<Row> folders() {
        return Stream.of(
                row(
                        "a folder that is no lesson",
                        c -> c.with("drafts/idea.md", "x"),
                        "shop/drafts:1:1: the folder is no lesson; name it as in 01-hello, with lower-case letters, digits and single hyphens, at most 60 characters"),
                row(
                        "a file that nothing uses",
                        c -> c.with("01-hello/guess/checks.py", "x"),
                        "shop/01-hello/guess/checks.py:1:1: nothing uses this file; mend its name or delete it"),
                row(
                        "a picture that no text shows",
                        c -> c.with("01-hello/cat.svg", "<svg viewBox='0 0 9 9'/>"),
                        "shop/01-hello/cat.svg:1:1: no text shows this picture; mend its name or delete it"),
                row(
                        "a number and an id twice",
                        c -> lesson(c, "01-boxes"),
                        "shop/01-hello:1:1: the number 1 is that of 01-boxes too; give the folder another number",
                        "shop/02-boxes:1:1: the id 'boxes' is that of 01-boxes too; give the folder another name"),
                row(
                        "a retired lesson",
                        c -> lesson(c, "03-old-lesson"),
                        "shop/03-old-lesson:1:1: the id 'old-lesson' is retired; take one that was never used"));
    }

    private static MemoryCourse lesson(MemoryCourse course, String folder) {
        String text = "---\ntitle: a\nsummary: b\n---\n\n## c {#c .read}\n\nd\n";
        return course.with(folder + "/lesson.ko.md", text).with(folder + "/lesson.en.md", text);
    }

    static Stream<Row> headings() {
        return Stream.of(
                heading("## 말을 걸어요", 1, "the heading names no step", HeadingReader.MEND),
                heading(
                        "## 말을 걸어요 {#first-words .jump}",
                        1,
                        "unknown kind of step '.jump'",
                        "use .read, .run, .predict, .write"),
                heading(
                        "## 말을 걸어요 {#first-words}",
                        1,
                        "the step has 0 marks of its kind, not 1",
                        "write one '.kind' between the braces"),
                heading(
                        "## 말을 걸어요 {.run}",
                        1,
                        "the step has 0 marks of its id, not 1",
                        "write one '#id' between the braces"),
                heading(
                        "## 말을 걸어요 {#First .run}",
                        1,
                        "the id 'First' cannot stand in an address",
                        "use lower-case letters, digits and single hyphens, at most 60 characters"),
                heading(
                        "## 말을 걸어요 {#first-words .run minutes=}",
                        30,
                        "cannot read 'minutes=' in the heading",
                        HeadingReader.MEND),
                heading("##  {#first-words .run}", 1, "the step has no title", HeadingReader.MEND),
                row(
                        "an unknown attribute",
                        c -> c.replacingInBoth("01-hello", "minutes=1", "time=1"),
                        "shop/"
                                + EN
                                + ":6:79: unknown attribute 'time'; use only introduces, terms, minutes, show",
                        "shop/"
                                + KO
                                + ":6:75: unknown attribute 'time'; use only introduces, terms, minutes, show"),
                row(
                        "minutes that are none",
                        c -> c.replacingInBoth("01-hello", "minutes=1", "minutes=99"),
                        "shop/" + EN + ":6:79: minutes is '99'; write a whole number from 1 to 30",
                        "shop/" + KO + ":6:75: minutes is '99'; write a whole number from 1 to 30"),
                row(
                        "too many new things",
                        c -> c.replacingInBoth("01-hello", "call string", "call string list"),
                        "shop/"
                                + EN
                                + ":6:34: the step introduces 3 new constructs, more than 2; divide it into two steps",
                        "shop/"
                                + KO
                                + ":6:30: the step introduces 3 new constructs, more than 2; divide it into two steps"));
    }

    /** Replaces the first heading of the Korean text; the language that was not understood is not compared. */
    private static Row heading(String line, int column, String message, String mend) {
        return row(
                line,
                c -> c.replacing(KO, FIRST_HEADING, line),
                "shop/" + KO + ":6:" + column + ": " + message + "; " + mend);
    }

    private static final String FIRST_HEADING =
            "## 말을 걸어요 {#first-words .run introduces=\"call string\" terms=\"program run\" minutes=1}";

    static Stream<Row> shapes() {
        return Stream.of(
                row(
                        "a lesson without a language",
                        c -> c.without(EN),
                        "shop/"
                                + EN
                                + ":1:1: the file is missing; write the lesson in this language too"),
                row(
                        "a step without a language",
                        c -> c.replacing(EN2, "## Add {#total .write}\n\nPut 7 into `a`.\n", ""),
                        "shop/"
                                + EN2
                                + ":1:1: the step 'total' is missing, which ko has; translate it"),
                row(
                        "another order",
                        c ->
                                c.replacing(EN2, "#fill .run show=\"boxes\"", "#total .write 2")
                                        .replacing(
                                                EN2,
                                                "{#total .write}",
                                                "{#fill .run show=\"boxes\"}")
                                        .replacing(EN2, "#total .write 2", "#total .write"),
                        "shop/"
                                + EN2
                                + ":24:1: the step 'total' stands where ko has 'fill'; put the steps into the same order"),
                row(
                        "another kind, time and drawing",
                        c -> c.replacing(EN2, "#fill .run show=\"boxes\"", "#fill .read minutes=5"),
                        "shop/"
                                + EN2
                                + ":24:1: the step's kind is .read, but .run in ko; make both the same",
                        "shop/"
                                + EN2
                                + ":24:1: the step's minutes is 5, but 2 in ko; make both the same",
                        "shop/"
                                + EN2
                                + ":24:1: the step's show is nothing, but boxes in ko; make both the same"),
                row(
                        "other introductions",
                        c ->
                                c.replacing(
                                        EN,
                                        "call string\" terms=\"program run",
                                        "call\" terms=\"program"),
                        "shop/"
                                + EN
                                + ":6:1: the step's introduces is [call], but [call, string] in ko; make both the same",
                        "shop/"
                                + EN
                                + ":6:1: the step's terms is [program], but [program, run] in ko; make both the same"),
                row(
                        "another number of choices",
                        c -> c.replacing(EN, "- [x] `hi`", "- [ ] `ho`\n- [x] `hi`"),
                        "shop/"
                                + EN
                                + ":10:1: the step's number of choices is 3, but 2 in ko; make both the same"),
                row(
                        "another choice is right",
                        c ->
                                c.replacing(EN, "- [x] `hi`", "- [ ] `hi`")
                                        .replacing(EN, "- [ ] `\"hi\"`", "- [x] `\"hi\"`"),
                        "shop/"
                                + EN
                                + ":10:1: the step's place of [x] is 1, but 2 in ko; make both the same"),
                row(
                        "another number of hints",
                        c -> c.with("01-hello/greet/hints.en.md", "One.\n"),
                        "shop/01-hello/greet/hints.en.md:1:1: there are 1 hints, but 2 in ko; write each hint in both languages"));
    }

    static Stream<Row> texts() {
        return Stream.of(
                row(
                        "no front matter",
                        c -> c.replacing(EN, "---\ntitle", "title"),
                        "shop/"
                                + EN
                                + ":1:1: the front matter is broken; begin the file with '---', 'title: …', 'summary: …' and '---', each on its line"),
                row(
                        "front matter that is no YAML",
                        c -> c.replacing(EN, "title: Greet the shop", "title: [Greet"),
                        "shop/"
                                + EN
                                + ":3:8: broken YAML: expected ',' or ']', but got :; indent with spaces, and put a value that holds ': ' or '#' in quotes"),
                row(
                        "front matter without a title",
                        c -> c.replacing(EN, "title: Greet the shop\n", ""),
                        "shop/" + EN + ":2:1: 'title' is missing; add 'title:'"),
                row(
                        "text before the first step",
                        c -> c.replacing(EN, "---\n\n## Say", "---\n\nHello!\n\n## Say"),
                        "shop/"
                                + EN
                                + ":6:1: text stands before the first step; move it below the first heading with '##'"),
                row(
                        "an id twice",
                        c -> c.replacing(KO, "{#greet", "{#guess"),
                        "shop/"
                                + KO
                                + ":21:1: the id 'guess' is that of line 10 too; give the step another id",
                        "shop/"
                                + KO2
                                + ":30:1: the link '../01-hello/lesson.ko.md#greet' leads nowhere; "
                                + Links.MEND),
                row(
                        "a step with the name of the closing page",
                        c -> c.replacing(EN2, "{#look", "{#end").replacing(KO2, "{#look", "{#end"),
                        "shop/"
                                + EN2
                                + ":6:1: the id 'end' is that of the page that closes a lesson; give the step another id",
                        "shop/"
                                + KO2
                                + ":6:1: the id 'end' is that of the page that closes a lesson; give the step another id"),
                row(
                        "a retired step",
                        c -> c.replacing(EN, "{#greet", "{#old-step"),
                        "shop/"
                                + EN
                                + ":1:1: the step 'greet' is missing, which ko has; translate it",
                        "shop/"
                                + EN
                                + ":21:1: the id 'hello/old-step' is retired; take one that was never used",
                        "shop/"
                                + KO
                                + ":1:1: the step 'old-step' is missing, which en has; translate it",
                        "shop/"
                                + EN2
                                + ":30:12: the link '../01-hello/lesson.en.md#greet' leads nowhere; "
                                + Links.MEND),
                row(
                        "an unknown construct",
                        c -> c.replacingInBoth("02-boxes", "variable assignment", "variable goto"),
                        "shop/"
                                + EN2
                                + ":6:31: unknown construct 'goto'; use one of "
                                + constructs(),
                        "shop/"
                                + KO2
                                + ":6:24: unknown construct 'goto'; use one of "
                                + constructs()),
                row(
                        "raw HTML",
                        c ->
                                c.replacing(
                                        EN2,
                                        "Put 7 into `a`.",
                                        "Put <b>7</b> into `a`.\n\n<div>\n</div>"),
                        "shop/"
                                + EN2
                                + ":34:5: HTML in the text: <b>; write Markdown, or put code between backticks",
                        "shop/"
                                + EN2
                                + ":34:9: HTML in the text: </b>; write Markdown, or put code between backticks",
                        "shop/"
                                + EN2
                                + ":36:1: HTML in the text; write Markdown, or put code between backticks"),
                row(
                        "two right choices",
                        c -> c.replacingInBoth("01-hello", "- [ ]", "- [x]"),
                        "shop/"
                                + EN
                                + ":10:1: the guess has 2 choices marked [x], not 1; end the step with a list of '- [ ] wrong' and one '- [x] right'",
                        "shop/"
                                + KO
                                + ":10:1: the guess has 2 choices marked [x], not 1; end the step with a list of '- [ ] wrong' and one '- [x] right'"),
                row(
                        "choices where none are asked for",
                        c -> c.replacing(EN2, "Put 7 into `a`.", "- [ ] Put 7 into `a`."),
                        "shop/"
                                + EN2
                                + ":34:1: choices where none are asked for; delete the [ ], or make the step a .predict with choices at its end"),
                row(
                        "a heading as large as a step's",
                        c -> c.replacing(EN2, "Put 7 into `a`.", "# Put"),
                        "shop/"
                                + EN2
                                + ":34:1: a heading as large as a step's; begin it with '###'"),
                row(
                        "an unknown fence",
                        c -> c.replacing(EN2, "```python", "```java"),
                        "shop/" + EN2 + ":26:1: unknown fence 'java'; use python, output or boxes"),
                row(
                        "a line that draws no box",
                        c -> c.replacing(EN2, "a = 5\nname", "a 5\nname"),
                        "shop/" + EN2 + ":14:1: 'a 5' draws no box; write 'name = value'"),
                row(
                        "a missing picture and one without a description",
                        c ->
                                c.replacing(
                                        EN2,
                                        "![A box with a label](box.svg)",
                                        "![](box.svg) ![Cat](cat.svg)"),
                        "shop/"
                                + EN2
                                + ":8:1: the picture has no description; write it between [ and ]",
                        "shop/"
                                + EN2
                                + ":8:14: there is no picture 'cat.svg'; put an .svg file of this name beside the text"),
                row(
                        "dead links",
                        c ->
                                c.replacing(EN, "(#first-words)", "(#last-words)")
                                        .replacing(EN2, "lesson.en.md#greet", "lesson.ko.md#greet"),
                        "shop/"
                                + EN
                                + ":23:37: the link '#last-words' leads nowhere; "
                                + Links.MEND,
                        "shop/"
                                + EN2
                                + ":30:12: the link '../01-hello/lesson.ko.md#greet' leads nowhere; "
                                + Links.MEND),
                row(
                        "a link that runs a script",
                        c -> c.replacing(EN, "(#first-words)", "(javascript:alert)"),
                        "shop/"
                                + EN
                                + ":23:37: the link 'javascript:alert' leads nowhere; "
                                + Links.MEND));
    }

    private static String constructs() {
        return "call, string, comment, variable, assignment, number, arithmetic, remainder, whole-division, power, augmented-assignment,"
                + " f-string, conversion, input-call, comparison, boolean, logic, membership, if, else, elif,"
                + " while, for, range, break, continue, list, index, slice, item-assignment, dict, key, method-call,"
                + " attribute, keyword-argument, def, parameter, return, none, import, try, with, a function such as len() or a method such as .append()";
    }

    static Stream<Row> files() {
        return Stream.of(
                row(
                        "no starter",
                        c -> c.without("02-boxes/fill/starter.py"),
                        "shop/02-boxes/fill/starter.py:1:1: the file is missing; write it, or one for each language: starter.ko.py, starter.en.py"),
                row(
                        "a starter in one language",
                        c -> c.without("01-hello/guess/starter.en.py"),
                        "shop/01-hello/guess/starter.en.py:1:1: the file is missing; write the program in this language too"),
                row(
                        "no checks, no solution, no mistake",
                        c ->
                                c.without("02-boxes/total/checks.py")
                                        .without("02-boxes/total/solution.py")
                                        .without("02-boxes/total/mistakes/eight.py"),
                        "shop/02-boxes/total/checks.py:1:1: the file is missing; write the checks of the step there",
                        "shop/02-boxes/total/mistakes:1:1: the step foresees no mistake; write at least one wrong answer there, such as quotes.py",
                        "shop/02-boxes/total/solution.py:1:1: the file is missing; write it, or one for each language: solution.ko.py, solution.en.py"),
                row(
                        "a mistake without a message",
                        c ->
                                c.replacing(
                                        "02-boxes/total/mistakes/eight.py",
                                        "# en: It is 8, not 7.\n",
                                        ""),
                        "shop/02-boxes/total/mistakes/eight.py:1:1: the mistake has no message in en; begin the file with a line '# en: …'"),
                row(
                        "too many hints and an empty one",
                        c ->
                                c.with("01-hello/greet/hints.ko.md", "가\n---\n나\n---\n\n---\n라")
                                        .with(
                                                "01-hello/greet/hints.en.md",
                                                "a\n---\nb\n---\nc\n---\nd"),
                        "shop/01-hello/greet/hints.en.md:1:1: the step has 4 hints, more than 3; delete the weakest",
                        "shop/01-hello/greet/hints.ko.md:1:1: the step has 4 hints, more than 3; delete the weakest",
                        "shop/01-hello/greet/hints.ko.md:5:1: the hint is empty; write it or delete it"),
                row(
                        "a byte order mark and Windows line ends",
                        c -> c.with("02-boxes/fill/starter.py", "\uFEFFa = 5\nb = 6\r\n"),
                        "shop/02-boxes/fill/starter.py:1:1: the file begins with a byte order mark; save it as UTF-8 with LF line ends",
                        "shop/02-boxes/fill/starter.py:2:1: the line ends in CR; save it as UTF-8 with LF line ends"),
                row(
                        "text that is not UTF-8",
                        c ->
                                c.with(
                                        "02-boxes/fill/starter.py",
                                        new byte[] {'a', '\n', (byte) 0xb0, (byte) 0xa1}),
                        "shop/02-boxes/fill/starter.py:2:1: the line is not UTF-8; save the file as UTF-8"),
                row(
                        "a picture without a size and with a style",
                        c -> c.with("02-boxes/box.svg", "<svg>\n<g style='fill:red'/></svg>"),
                        "shop/02-boxes/box.svg:1:1: the picture has no size; write viewBox=\"0 0 width height\" into <svg>, each at most 4000",
                        "shop/02-boxes/box.svg:2:1: the picture holds style=\"…\", which browsers are told to ignore; use shapes with attributes such as fill and stroke"),
                row(
                        "a picture that is no SVG",
                        c -> c.with("02-boxes/box.svg", "<svg>\n<g>"),
                        "shop/02-boxes/box.svg:2:1: broken SVG; export the drawing again"));
    }
}
