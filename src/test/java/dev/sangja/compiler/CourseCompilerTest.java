package dev.sangja.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.compiler.Workbench.Draft;
import dev.sangja.compiler.words.NeedlessMark;
import dev.sangja.lesson.format.LessonFormat;
import dev.sangja.lesson.source.CourseFiles;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One row for each way to break a lesson that passes: what is done to it, and every finding that it must give. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class CourseCompilerTest {
    private static final String LESSON = "01-hello/";
    private static final String KO = LESSON + "lesson.ko.md";
    private static final String EN = LESSON + "lesson.en.md";
    private static final String GREET = LESSON + "greet/";
    private static final String CHECKS = GREET + "checks.py";
    private static final Set<String> ONLY = Set.of("hello");

    @TempDir private static Path folder;

    private Workbench bench;
    private CourseFiles valid;

    @BeforeAll
    void begin() {
        bench = new Workbench();
        String lessons = folder.resolve("lessons").toString();
        var said = Workbench.command("new", "shop/hello", "--dir", lessons);
        assertThat(said.err()).isEmpty();
        valid = Workbench.course(folder.resolve("lessons"), "shop");
    }

    @AfterAll
    void end() {
        bench.close();
    }

    record Row(String what, UnaryOperator<Draft> broken, List<String> findings) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static Row row(String what, UnaryOperator<Draft> broken, String... findings) {
        return new Row(what, broken, List.of(findings));
    }

    @Test
    void the_lesson_to_be_broken_passes() {
        Report report = bench.compiler().check(valid);
        assertThat(report.diagnostics()).isEmpty();
        assertThat(report.transcript())
                .contains(
                        """
                        hello/greet (write)
                          ko starter ✗ 화면에 아직 아무것도 나오지 않았어요.
                          ko solution ✓
                          ko mistakes/big-p ✗ Print의 첫 글자가 커요. 작은 p로 적어 보세요.
                        """)
                .contains("  en starter ✓ Good morning!\n");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "programs",
        "checks",
        "mutants",
        "constructs",
        "texts",
        "words",
        "files",
        "hostileFiles"
    })
    void a_broken_lesson_gets_exactly_its_findings(Row row) {
        CourseFiles broken = row.broken().apply(new Draft(valid)).files();
        Report report = bench.compiler().check(broken, ONLY);
        assertThat(shown(report)).containsExactlyInAnyOrderElementsOf(row.findings());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("transcripts")
    void a_change_of_what_is_told_or_of_an_id_is_found(Row row) {
        CourseFiles broken = row.broken().apply(new Draft(valid)).files();
        assertThat(shown(bench.compiler().check(broken)))
                .containsExactlyInAnyOrderElementsOf(row.findings());
    }

    private static List<String> shown(Report report) {
        return report.diagnostics().stream()
                .map(each -> each.rule().code() + " " + each.finding())
                .toList();
    }

    static Stream<Row> programs() {
        return Stream.of(
                row(
                        "a sample that stops",
                        c ->
                                c.replacing(
                                        KO,
                                        "여기 한 줄이 있어요.",
                                        "```python\nprint(7 / 0)\n```\n\n여기 있어요."),
                        "smallest-unit shop/01-hello/lesson.ko.md:9:7: the code uses 'arithmetic', which no step up to this one introduces; do without it, or name it in the introduces= of the step that explains it",
                        "smallest-unit shop/01-hello/lesson.ko.md:9:7: the code uses 'number', which no step up to this one introduces; do without it, or name it in the introduces= of the step that explains it",
                        "code-runs shop/01-hello/lesson.ko.md:9:1: the sample stops: ZeroDivisionError: division by zero (line 1); mend it, or put it between backticks where it is only a piece of code"),
                row(
                        "a program to run that stops",
                        c -> c.with(LESSON + "try-it/starter.en.py", "print(\"Good morning!)\n"),
                        "code-runs shop/01-hello/try-it/starter.en.py:1:1: the program stops: SyntaxError: unterminated string literal (detected at line 1) (line 1); mend it; an error on purpose needs a checks.py that asks to mend it"),
                row(
                        "a program to run that does not end",
                        c ->
                                c.with(
                                                LESSON + "try-it/starter.ko.py",
                                                "while \"x\":\n    print(\"x\")\n")
                                        .replacing(KO, "call string", "call while")
                                        .replacing(EN, "call string", "call while"),
                        "smallest-unit shop/01-hello/greet/solution.en.py:1:7: the code uses 'string', which no step up to this one introduces; do without it, or name it in the introduces= of the step that explains it",
                        "smallest-unit shop/01-hello/greet/solution.ko.py:1:7: the code uses 'string', which no step up to this one introduces; do without it, or name it in the introduces= of the step that explains it",
                        "code-runs shop/01-hello/try-it/starter.ko.py:1:1: the program stops: output_limit; mend it; an error on purpose needs a checks.py that asks to mend it",
                        "smallest-unit shop/01-hello/try-it/starter.en.py:1:7: the code uses 'string', which no step up to this one introduces; do without it, or name it in the introduces= of the step that explains it",
                        "smallest-unit shop/01-hello/try-it/starter.ko.py:1:7: the code uses 'string', which no step up to this one introduces; do without it, or name it in the introduces= of the step that explains it"),
                row(
                        "a starter that passes",
                        c -> c.with(GREET + "starter.py", "print(\"안녕!\")\n"),
                        "starter-fails shop/01-hello/greet/starter.py:1:1: the checks pass what the learner begins with; leave something to do, or check for it, as with changed()"),
                row(
                        "a solution that does not pass",
                        c -> c.with(GREET + "solution.en.py", "print(\"Hello\")\n"),
                        "solution-passes shop/01-hello/greet/solution.en.py:1:1: it does not pass: It must be: Hello!\nNow the screen shows: Hello; mend it or the checks"),
                row(
                        "another right answer that does not pass",
                        c -> c.with(GREET + "also-right/twice.py", "print(\"안녕!\" \"안녕!\")\n"),
                        "solution-passes shop/01-hello/greet/also-right/twice.py:1:1: it does not pass: It must be: Hello!\nNow the screen shows: 안녕!안녕!; mend it or the checks",
                        "solution-passes shop/01-hello/greet/also-right/twice.py:1:1: it does not pass: 나와야 하는 것: 안녕!\n지금 화면에 나온 것: 안녕!안녕!; mend it or the checks"),
                row(
                        "something to change, without the change",
                        c ->
                                c.with(
                                        LESSON + "try-it/checks.py",
                                        "from sangja.checks import prints\n\nprints(ko=\"!\", en=\"!\")\n"),
                        "solution-passes shop/01-hello/try-it/checks.py:1:1: the step has checks, but no solution shows that they can be passed; write solution.py, or one for each language"),
                row(
                        "a mistake that gets other words",
                        c -> c.replacing(GREET + "mistakes/big-p.en.py", "small p.", "small one."),
                        "mistake-answered shop/01-hello/greet/mistakes/big-p.en.py:1:1: it gets 'Print begins with a capital letter. Write it with a small p.' and not 'Print begins with a capital letter. Write it with a small one.'; mend the checks, or write there what they say"),
                row(
                        "a mistake that is right",
                        c -> c.replacing(GREET + "mistakes/big-p.ko.py", "Print(\"", "print(\""),
                        "mistake-answered shop/01-hello/greet/mistakes/big-p.ko.py:1:1: it passes and not 'Print의 첫 글자가 커요. 작은 p로 적어 보세요.'; mend the checks, or write there what they say"),
                row(
                        "one mistake alone",
                        c ->
                                c.without(GREET + "mistakes/big-p.ko.py")
                                        .without(GREET + "mistakes/big-p.en.py"),
                        "mistake-answered shop/01-hello/greet/checks.py:1:1: the step foresees 1 mistake, fewer than 2; add another that beginners make to mistakes/"),
                row(
                        "two mistakes with the same words",
                        c ->
                                c.with(
                                        GREET + "mistakes/capital.py",
                                        """
                                        # ko: Print의 첫 글자가 커요. 작은 p로 적어 보세요.
                                        # en: Print begins with a capital letter. Write it with a small p.
                                        Print("!")
                                        """),
                        "mistake-answered shop/01-hello/greet/mistakes/capital.py:1:1: the mistake gets the same words as big-p; tell them apart, or foresee another mistake"));
    }

    static Stream<Row> checks() {
        return Stream.of(
                row(
                        "checks that cannot be read",
                        c -> c.replacing(CHECKS, "def big_p", "deff big_p"),
                        "checks-sound shop/01-hello/greet/checks.py:1:1: the checks give no verdict on starter: plan: CRASHED FAILED SyntaxError: invalid syntax (checks.py, line 18); they must be read, and end, within 10 seconds"),
                row(
                        "checks that loop while they are read",
                        c -> c.replacing(CHECKS, "prints(", "while True:\n    pass\nprints("),
                        "checks-sound shop/01-hello/greet/checks.py:1:1: the checks give no verdict on starter: plan: TIME_OVER ; they must be read, and end, within 10 seconds"),
                row(
                        "a check that loops while it judges",
                        c ->
                                c.replacing(
                                        CHECKS,
                                        "return \"Print(\" in",
                                        "while True: pass\n    return \"Print(\" in"),
                        "checks-sound shop/01-hello/greet/checks.py:1:1: the checks give no verdict on starter: judge: TIME_OVER ; they must be read, and end, within 10 seconds"),
                row(
                        "a check that fails itself",
                        c ->
                                c.replacing(
                                        CHECKS,
                                        "return \"Print(\" in",
                                        "return 1 / 0 or \"Print(\" in"),
                        "checks-sound shop/01-hello/greet/checks.py:1:1: checks.py, big_p: ZeroDivisionError: division by zero, for mistakes/big-p; mend the function; it must end well for every program",
                        "checks-sound shop/01-hello/greet/checks.py:1:1: checks.py, big_p: ZeroDivisionError: division by zero, for solution; mend the function; it must end well for every program",
                        "checks-sound shop/01-hello/greet/checks.py:1:1: checks.py, big_p: ZeroDivisionError: division by zero, for starter; mend the function; it must end well for every program",
                        "no-unknown-word shop/01-hello/greet/checks.py:1:1: the word 'program' (program) is explained nowhere; use a plain word, or add it to the glossary and to the terms= of the step that explains it",
                        "no-unknown-word shop/01-hello/greet/checks.py:1:1: the word '프로그램' (프로그램) is explained nowhere; use a plain word, or add it to the glossary and to the terms= of the step that explains it",
                        "mistake-answered shop/01-hello/greet/mistakes/big-p.en.py:1:1: it gets 'The program stopped at line 1. Fix that line first.' and not 'Print begins with a capital letter. Write it with a small p.'; mend the checks, or write there what they say",
                        "mistake-answered shop/01-hello/greet/mistakes/big-p.ko.py:1:1: it gets '프로그램이 1번째 줄에서 멈췄어요. 그 줄을 먼저 고쳐 보세요.' and not 'Print의 첫 글자가 커요. 작은 p로 적어 보세요.'; mend the checks, or write there what they say"),
                row(
                        "a check that brings in what it should not",
                        c -> c.replacing(CHECKS, "prints(ko", "import os\n\nprints(ko"),
                        "checks-sound shop/01-hello/greet/checks.py:3:1: it imports 'os'; use sangja.checks; math, re, random, string, json and datetime are there, too"),
                row(
                        "checks that forge: whatever a program does is right",
                        c ->
                                c.replacing(
                                        CHECKS,
                                        "prints(ko",
                                        """
                                        from sangja.ready import Prints

                                        Prints.__call__ = lambda self, seen: None
                                        prints(ko"""),
                        "mutant-noticed shop/01-hello/greet/solution.ko.py:1:7: the checks also pass it with \"안녕!x\" in place of \"안녕!\"; check more, or, where that is right too, declare it: free(…) in checks.py, or a file in also-right/",
                        "mutant-noticed shop/01-hello/greet/solution.en.py:1:7: the checks also pass it with \"Hello!x\" in place of \"Hello!\"; check more, or, where that is right too, declare it: free(…) in checks.py, or a file in also-right/",
                        "starter-fails shop/01-hello/greet/starter.py:1:1: the checks pass what the learner begins with; leave something to do, or check for it, as with changed()",
                        "checks-sound shop/01-hello/greet/checks.py:3:1: it imports 'sangja.ready'; use sangja.checks; math, re, random, string, json and datetime are there, too"));
    }

    static Stream<Row> mutants() {
        String contains = "en=\"Hello!\", contains=True)";
        return Stream.of(
                row(
                        "checks that see only a part",
                        c -> c.replacing(CHECKS, "en=\"Hello!\")", contains),
                        "mutant-noticed shop/01-hello/greet/solution.en.py:1:7: the checks also pass it with \"Hello!x\" in place of \"Hello!\"; check more, or, where that is right too, declare it: free(…) in checks.py, or a file in also-right/",
                        "mutant-noticed shop/01-hello/greet/solution.ko.py:1:7: the checks also pass it with \"안녕!x\" in place of \"안녕!\"; check more, or, where that is right too, declare it: free(…) in checks.py, or a file in also-right/"),
                row(
                        "what learners may choose, by kind",
                        c ->
                                c.replacing(CHECKS, "en=\"Hello!\")", contains)
                                        .replacing(CHECKS, "import mistake", "import free, mistake")
                                        .replacing(
                                                CHECKS,
                                                "prints(ko",
                                                "free(\"string\")\nprints(ko")),
                row(
                        "what learners may choose, by value, in one language",
                        c ->
                                c.replacing(CHECKS, "en=\"Hello!\")", contains)
                                        .replacing(CHECKS, "import mistake", "import free, mistake")
                                        .replacing(
                                                CHECKS,
                                                "prints(ko",
                                                "free(en=[\"Hello!\"])\nprints(ko"),
                        "mutant-noticed shop/01-hello/greet/solution.ko.py:1:7: the checks also pass it with \"안녕!x\" in place of \"안녕!\"; check more, or, where that is right too, declare it: free(…) in checks.py, or a file in also-right/"),
                row(
                        "a mutant that is declared as right",
                        c ->
                                c.replacing(CHECKS, "en=\"Hello!\")", contains)
                                        .with(GREET + "also-right/longer.ko.py", "print(\"안녕!x\")")
                                        .with(
                                                GREET + "also-right/longer.en.py",
                                                "print('Hello!x')  # the same program")));
    }

    static Stream<Row> constructs() {
        String mend = "do without it, or name it in the introduces= of the step that explains it";
        return Stream.of(
                row(
                        "a starter with constructs of nobody",
                        c ->
                                c.with(
                                        LESSON + "try-it/starter.ko.py",
                                        "for letter in \"안녕\":\n    print(len(letter), letter)\n"),
                        "smallest-unit shop/01-hello/try-it/starter.ko.py:1:1: the code uses 'for', which no step up to this one introduces; "
                                + mend,
                        "smallest-unit shop/01-hello/try-it/starter.ko.py:2:11: the code uses 'len()', which no step up to this one introduces; "
                                + mend,
                        "smallest-unit shop/01-hello/try-it/starter.ko.py:2:15: the code uses 'variable', which no step up to this one introduces; "
                                + mend),
                row(
                        "what no step can introduce",
                        c ->
                                c.with(
                                        LESSON + "try-it/starter.en.py",
                                        "print((\"a\", \"b\"), {\"c\"})\n"),
                        "smallest-unit shop/01-hello/try-it/starter.en.py:1:19: the code uses a construct beyond the lessons (Set), which no step up to this one introduces; write it with what lessons teach; no step can introduce this",
                        "smallest-unit shop/01-hello/try-it/starter.en.py:1:7: the code uses a construct beyond the lessons (Tuple), which no step up to this one introduces; write it with what lessons teach; no step can introduce this"),
                row(
                        "a sum that is too long for Python to read",
                        c -> c.with(GREET + "starter.py", "1" + "+1".repeat(2_000) + "\n"),
                        "smallest-unit shop/01-hello/greet/starter.py:1:1: the code is too much for Python to read: CRASHED FAILED RecursionError: maximum recursion depth exceeded; divide it into lines that are short and simple"),
                row(
                        "a hint that is ahead",
                        c ->
                                c.replacing(
                                        GREET + "hints.en.md",
                                        "nothing between",
                                        "no `text = input()` between"),
                        "smallest-unit shop/01-hello/greet/hints.en.md:1:13: the code uses 'assignment', which no step up to this one introduces; "
                                + mend,
                        "smallest-unit shop/01-hello/greet/hints.en.md:1:20: the code uses 'input-call', which no step up to this one introduces; "
                                + mend),
                row(
                        "a construct that a later step introduces",
                        c ->
                                c.replacing(
                                                KO,
                                                "{#greet .write",
                                                "{#greet .write introduces=\"number\"")
                                        .replacing(
                                                EN,
                                                "{#greet .write",
                                                "{#greet .write introduces=\"number\"")
                                        .with(LESSON + "try-it/starter.en.py", "print(5)\n"),
                        "smallest-unit shop/01-hello/try-it/starter.en.py:1:7: the code uses 'number', which no step up to this one introduces; do without it until hello/greet introduces it, or introduce it before"),
                row(
                        "what is no code: names, what a screen shows, dots for anything",
                        c ->
                                c.replacing(
                                        EN,
                                        "Here is one line.",
                                        "Here is one `line-5`, `can not (yet)`, `print(...)`, `Hello!`, `starter.py`, `--update`, `##`.")));
    }

    static Stream<Row> texts() {
        return Stream.of(
                row(
                        "a text of more than 120 words",
                        c -> c.replacing(KO, "여기 한 줄이 있어요.", "아주 길어요. ".repeat(60)),
                        "short-texts shop/01-hello/lesson.ko.md:8:1: the step's text has 132 eojeol, more than 120; leave something out, or divide the step"),
                row(
                        "long sentences",
                        c ->
                                c.replacing(
                                        EN,
                                        "Here is one line. Press the button and look at the screen. Then change",
                                        "Here is one line, so press the button and look at the screen, and when you have seen what it does, then change"),
                        "short-texts shop/01-hello/lesson.en.md:8:1: sentences have 32.0 words on average, more than 20; divide the long ones"),
                row(
                        "a hint of a few words and one of too many",
                        c ->
                                c.with(
                                                GREET + "hints.en.md",
                                                "Look there.\n\n---\n\n"
                                                        + "Look here. ".repeat(31)
                                                        + "\n"
                                                        + "\n---\n\nLook at the brackets. Something is missing between the two.\n")
                                        .with(
                                                GREET + "hints.ko.md",
                                                "괄호 사이를 한 번 더 보세요. 무엇이 있어야 할지 앞 단계를 떠올려 보세요.\n\n---\n\n"
                                                                .repeat(2)
                                                        + "괄호 사이를 한 번 더 보세요. 무엇이 있어야 할지 앞 단계를 떠올려 보세요.\n"),
                        "help-in-few-words shop/01-hello/greet/hints.en.md:1:1: hint 1 has 2 words, not 10 to 60; say where to look and what to try",
                        "help-in-few-words shop/01-hello/greet/hints.en.md:5:1: hint 2 has 62 words, not 10 to 60; say less; after the hints another way of learning is offered"),
                row(
                        "reading for more than two minutes",
                        c ->
                                c.replacing(
                                                EN,
                                                "## Try it",
                                                reading("Read this. ", 55) + "## Try it")
                                        .replacing(KO, "## 먼저", reading("읽어 보세요. ", 55) + "## 먼저"),
                        "hands-first shop/01-hello/lesson.en.md:20:1: there are 353 words to read before something is done, more than 260 (2 minutes); let them run, guess or write something before",
                        "hands-first shop/01-hello/lesson.en.md:16:1: there are 330 words to read before something is done, more than 260 (2 minutes); let them run, guess or write something before",
                        "hands-first shop/01-hello/lesson.ko.md:16:1: there are 330 eojeol to read before something is done, more than 200 (2 minutes); let them run, guess or write something before",
                        "hands-first shop/01-hello/lesson.ko.md:20:1: there are 346 eojeol to read before something is done, more than 200 (2 minutes); let them run, guess or write something before",
                        "hands-first shop/01-hello/lesson.ko.md:12:1: there are 220 eojeol to read before something is done, more than 200 (2 minutes); let them run, guess or write something before"));
    }

    static Stream<Row> words() {
        String nowhere =
                "use a plain word, or add it to the glossary and to the terms= of the step that explains it";
        String later =
                "use a plain word until then; its plain sense is marked with everyday: in the glossary";
        return Stream.of(
                row(
                        "a technical word in a text, inflected",
                        c -> c.replacing(KO, "여기 한 줄이", "여기 변수였던 것이"),
                        "no-unknown-word shop/01-hello/lesson.ko.md:8:4: the word '변수' (변수) is explained nowhere; "
                                + nowhere),
                row(
                        "one in a hint",
                        c ->
                                c.replacing(
                                        GREET + "hints.en.md",
                                        "nothing between",
                                        "no compiler between"),
                        "no-unknown-word shop/01-hello/greet/hints.en.md:1:13: the word 'compiler' (compiler) is explained nowhere; "
                                + nowhere),
                row(
                        "one in what checks say, where it is written and where it is read",
                        c ->
                                c.replacing(CHECKS, "Print begins", "The function Print begins")
                                        .replacing(
                                                GREET + "mistakes/big-p.en.py",
                                                "Print begins",
                                                "The function Print begins"),
                        "no-unknown-word shop/01-hello/greet/checks.py:1:1: the word 'function' (function) is explained nowhere; "
                                + nowhere,
                        "no-unknown-word shop/01-hello/greet/checks.py:16:8: the word 'function' (function) is explained nowhere; "
                                + nowhere),
                row(
                        "ones in a picture's description, in a choice and in its reply",
                        CourseCompilerTest::withGuess,
                        "no-unknown-word shop/01-hello/lesson.en.md:10:9: the word 'server' (server) is explained nowhere; "
                                + nowhere,
                        "no-unknown-word shop/01-hello/lesson.en.md:12:14: the word 'cache' (cache) is explained nowhere; "
                                + nowhere,
                        "no-unknown-word shop/01-hello/lesson.ko.md:17:5: the word '컴파일러' (컴파일러) is explained nowhere; "
                                + nowhere),
                row(
                        "ones in the titles of a lesson and of a course",
                        c ->
                                c.replacing(EN, "title: A new lesson", "title: A new cache")
                                        .replacing("course.yaml", "ko: 새 코스", "ko: 새 서버"),
                        "no-unknown-word shop/01-hello/lesson.en.md:2:7: the word 'cache' (cache) is explained nowhere; "
                                + nowhere,
                        "no-unknown-word shop/course.yaml:4:3: the word '서버' (서버) is explained nowhere; "
                                + nowhere),
                row(
                        "a word of the glossary before its step, in a text and in its own meaning",
                        c ->
                                withTerm(c, "A loop is a thing that goes round.", "")
                                        .replacing(EN, "Here is one line.", "Here are loops."),
                        "no-unknown-word shop/01-hello/lesson.en.md:8:10: the word 'loops' comes before hello/greet, which explains 'loop'; "
                                + later),
                row(
                        "a meaning that needs another word",
                        c -> withTerm(c, "What a compiler goes through.", ""),
                        "no-unknown-word shop/glossary.yaml:1:8: the word 'compiler' (compiler) is explained nowhere; "
                                + nowhere),
                row(
                        "a plain meaning that the glossary marks",
                        c ->
                                withTerm(
                                                c,
                                                "A thing that goes round.",
                                                ", everyday: [a loop of string]")
                                        .replacing(
                                                EN,
                                                "Here is one line.",
                                                "Here is a loop of string.")),
                row(
                        "a mark that marks nothing",
                        c ->
                                withTerm(
                                        c,
                                        "A thing that goes round.",
                                        ", everyday: [a piece of cake]"),
                        "needless-mark shop/glossary.yaml:1:1: the mark 'a piece of cake' is needless: "
                                + NeedlessMark.Reason.PHRASE_WITHOUT_TERM
                                + "; delete it"));
    }

    /** Makes a guess of the first step, with a picture. */
    private static Draft withGuess(Draft course) {
        String guess =
                """
                ![%s](card.svg)

                - [x] %s

                  %s
                - [ ] `?`

                  %s
                """;
        return course.with(LESSON + "card.svg", "<svg viewBox=\"0 0 9 9\"></svg>")
                .replacing(EN, "{#try-it .run", "{#try-it .predict")
                .replacing(KO, "{#try-it .run", "{#try-it .predict")
                .replacing(
                        EN,
                        "## Write it",
                        guess.formatted("A big server", "From a cache", "Yes.", "No.")
                                + "\n## Write it")
                .replacing(
                        KO,
                        "## 직접",
                        guess.formatted("종이", "한 줄", "네.", "그 컴파일러가 아니에요.") + "\n## 직접");
    }

    /** Has the second step introduce a word. */
    private static Draft withTerm(Draft course, String meaning, String more) {
        return course.with(
                        "glossary.yaml",
                        """
                        - id: loop
                          ko: {term: 반복, forms: [], meaning: 돌고 도는 거예요.}
                          en: {term: loop, forms: [loops], meaning: "%s"%s}
                        """
                                .formatted(meaning, more))
                .replacing(KO, "{#greet .write", "{#greet .write terms=\"loop\"")
                .replacing(EN, "{#greet .write", "{#greet .write terms=\"loop\"");
    }

    private static String reading(String sentence, int times) {
        var steps = new StringBuilder();
        for (int i = 1; i <= 3; i++) {
            steps.append("## Read {#read-%d .read}%n%n%s%n%n".formatted(i, sentence.repeat(times)));
        }
        return steps.toString();
    }

    static Stream<Row> files() {
        String decomposed = Normalizer.normalize("여기 한 줄", Normalizer.Form.NFD);
        return Stream.of(
                row(
                        "decomposed Hangul",
                        c ->
                                c.replacing(
                                        KO,
                                        "## 먼저 해",
                                        "## 먼저 " + Normalizer.normalize("해", Normalizer.Form.NFD)),
                        "plain-text shop/01-hello/lesson.ko.md:6:7: the line has decomposed letters (NFD); save the file with composed letters (NFC)"),
                row(
                        "a text all of decomposed Hangul counts as it reads",
                        c -> c.replacing(KO, "여기 한 줄", decomposed),
                        "plain-text shop/01-hello/lesson.ko.md:8:1: the line has decomposed letters (NFD); save the file with composed letters (NFC)"),
                row(
                        "a tab in Python",
                        c -> c.replacing(CHECKS, "    return \"Print(", "\treturn \"Print("),
                        "plain-text shop/01-hello/greet/checks.py:19:1: the line has a tab; indent with four spaces"),
                row(
                        "a file that the page does not understand",
                        c -> c.without(GREET + "hints.en.md"),
                        "format shop/01-hello/greet/hints.en.md:1:1: there are 0 hints, but 1 in ko; write each hint in both languages"));
    }

    static Stream<Row> hostileFiles() {
        return Stream.of(
                row(
                        "YAML with aliases that explode",
                        c -> c.with("glossary.yaml", explosion()),
                        "format shop/glossary.yaml:1:1: broken YAML: Number of aliases for non-scalar nodes exceeds the specified max=50; indent with spaces, and put a value that holds ': ' or '#' in quotes"),
                row(
                        "front matter of 10 MB",
                        c -> c.replacing(KO, "title: 새 수업", "title: " + "가".repeat(10_000_000)),
                        "format shop/01-hello/lesson.ko.md:1:1: the file has 30000436 bytes, more than 256 KiB; split it or leave something out"),
                row(
                        "a glossary outside of the course",
                        c ->
                                c.replacing(
                                        "course.yaml",
                                        "glossary: glossary.yaml",
                                        "glossary: ../../etc/passwd"),
                        "format shop/course.yaml:3:1: 'glossary' is '../../etc/passwd', which is no file of the course; write the name of a file beside course.yaml, such as glossary.yaml"),
                row(
                        "a picture and a link outside of the course",
                        c ->
                                c.replacing(
                                        KO,
                                        "여기 한 줄이 있어요.",
                                        "![그림](../../../secret.svg) 여기 [줄](../../etc/passwd)이 있어요."),
                        "format shop/01-hello/lesson.ko.md:8:1: there is no picture '../../../secret.svg'; put an .svg file of this name beside the text",
                        "format shop/01-hello/lesson.ko.md:8:31: the link '../../etc/passwd' leads nowhere; link a step as '#id', another lesson as '../02-name/lesson.ko.md#id', or a full https:// address"),
                row(
                        "text that is no UTF-8, a byte order mark, Windows line ends",
                        c ->
                                c.with(GREET + "starter.py", "\uFEFFprint()\r\n")
                                        .bytes(
                                                GREET + "hints.ko.md",
                                                new byte[] {'a', '\n', (byte) 0xff}),
                        "format shop/01-hello/greet/hints.en.md:1:1: there are 1 hints, but 0 in ko; write each hint in both languages",
                        "format shop/01-hello/greet/hints.ko.md:2:1: the line is not UTF-8; save the file as UTF-8",
                        "format shop/01-hello/greet/starter.py:1:1: the file begins with a byte order mark; save it as UTF-8 with LF line ends",
                        "format shop/01-hello/greet/starter.py:1:1: the line ends in CR; save it as UTF-8 with LF line ends"));
    }

    /** Nine lists of nine, each entry of which is the list before. */
    private static String explosion() {
        var yaml = new StringBuilder("- &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            yaml.append("- &a%d [%s]\n".formatted(i, ("*a" + (i - 1) + ", ").repeat(9)));
        }
        return yaml.toString();
    }

    static Stream<Row> transcripts() {
        String look = "look at what has changed, then run 'lessons check --update'";
        return Stream.of(
                row(
                        "no transcript",
                        c -> c.without(LessonFormat.TRANSCRIPT),
                        "transcript shop/transcript.txt:1:1: the file is missing; " + look),
                row(
                        "an id that was there before",
                        c ->
                                c.with(
                                        LessonFormat.TRANSCRIPT,
                                        c.text(LessonFormat.TRANSCRIPT) + "\nhello/wave (gone)\n"),
                        "ids-for-ever shop/course.yaml:1:1: the step 'hello/wave' is gone; bring it back, or add 'hello/wave' to retired: so that no other takes its id"),
                row(
                        "other words for a mistake",
                        c ->
                                c.replacing(CHECKS, "with a small p.", "with a small letter.")
                                        .replacing(
                                                GREET + "mistakes/big-p.en.py",
                                                "with a small p.",
                                                "with a small letter."),
                        "transcript shop/transcript.txt:14:1: the course answers otherwise: it was 'en mistakes/big-p ✗ Print begins with a capital letter. Write it with a small p.' and is 'en mistakes/big-p ✗ Print begins with a capital letter. Write it with a small letter.'; "
                                + look),
                row(
                        "a step that is gone",
                        c ->
                                c.replacing(KO, "{#try-it", "{#try-this")
                                        .replacing(EN, "{#try-it", "{#try-this")
                                        .with(LESSON + "try-this/starter.py", "print(\"!\")\n")
                                        .without(LESSON + "try-it/starter.ko.py")
                                        .without(LESSON + "try-it/starter.en.py"),
                        "ids-for-ever shop/course.yaml:1:1: the step 'hello/try-it' is gone; bring it back, or add 'hello/try-it' to retired: so that no other takes its id",
                        "transcript shop/transcript.txt:3:1: the course answers otherwise: it was 'hello/try-it (run)' and is 'hello/try-this (run)'; "
                                + look));
    }
}
