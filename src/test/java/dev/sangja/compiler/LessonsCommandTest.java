package dev.sangja.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sangja.compiler.Workbench.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command as tutors use it. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class LessonsCommandTest {
    @TempDir private Path folder;

    private String lessons = "";

    @BeforeEach
    void begin() {
        lessons = folder.resolve("lessons").toString();
    }

    @Test
    void a_new_lesson_passes_and_a_transcript_is_asked_for_and_written() throws IOException {
        Said made = command("new", "shop/open-it");
        assertThat(made).isEqualTo(new Said(0, made.out(), ""));
        assertThat(made.out())
                .isEqualTo(
                        lessons
                                + "/shop/01-open-it is there. Change it, then run: lessons check shop\n");
        assertThat(command("check")).isEqualTo(new Said(0, "shop: 0 errors, 0 warnings\n", ""));
        Files.delete(folder.resolve("lessons/shop/transcript.txt"));
        Said without = command("check", "shop");
        assertThat(without.status()).isEqualTo(1);
        assertThat(without.out())
                .isEqualTo(
                        """
                        %s/shop/transcript.txt:1:1: error: the file is missing
                            because: a change of what learners are told is seen in review (transcript)
                            mend: look at what has changed, then run 'lessons check --update'
                        shop: 1 error, 0 warnings
                        """
                                .formatted(lessons));
        assertThat(command("check", "shop", "--update"))
                .isEqualTo(new Said(0, "shop: 0 errors, 0 warnings\n", ""));
        assertThat(command("check")).isEqualTo(new Said(0, "shop: 0 errors, 0 warnings\n", ""));
        assertThat(Files.readString(folder.resolve("lessons/shop/transcript.txt")))
                .contains("open-it/greet (write)", "  en solution ✓");
    }

    @Test
    void a_second_lesson_introduces_nothing_anew() throws IOException {
        command("new", "shop/open-it");
        assertThat(command("new", "shop/close-it").status()).isZero();
        Path second = folder.resolve("lessons/shop/02-close-it/lesson.en.md");
        assertThat(Files.readString(second)).contains("{#try-it .run minutes=1}");
        assertThat(command("check").status()).isZero();
        Said again = command("new", "shop/open-it");
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err())
                .isEqualTo(
                        "lessons: the lesson 'open-it' is there already: %s/shop/01-open-it; take another id\n"
                                .formatted(lessons));
    }

    @Test
    void findings_for_programs_are_json() throws IOException {
        brokenShop();
        Said said = command("check", "shop", "--format", "json");
        assertThat(said.status()).isEqualTo(1);
        JsonNode report = JsonMapper.builder().build().readTree(said.out()).path(0);
        assertThat(report.path("course").asText()).isEqualTo("shop");
        assertThat(report.path("errors").asInt()).isEqualTo(1);
        assertThat(report.path("warnings").asInt()).isZero();
        assertThat(report.path("findings").path(0))
                .isEqualTo(
                        JsonMapper.builder()
                                .build()
                                .readTree(
                                        """
                                        {"file": "%s/shop/01-open-it/greet/starter.py", "line": 1, "column": 8,
                                         "severity": "error", "rule": "plain-text",
                                         "message": "the line has a tab", "mend": "indent with four spaces",
                                         "why": "what looks the same must be the same on every machine"}
                                        """
                                                .formatted(lessons)));
    }

    @Test
    void findings_for_code_hosts_are_annotations() throws IOException {
        brokenShop();
        Said said = command("check", "shop", "--format", "github");
        assertThat(said)
                .isEqualTo(
                        new Said(
                                1,
                                "::error file=%s/shop/01-open-it/greet/starter.py,line=1,col=8,title=plain-text::the line has a tab; indent with four spaces\n"
                                        .formatted(lessons),
                                ""));
    }

    @Test
    void what_keeps_the_command_from_its_work_has_status_2() {
        assertThat(command("check"))
                .isEqualTo(
                        new Said(
                                2,
                                "",
                                "lessons: there is no folder '%s'; name the folder of courses with --dir\n"
                                        .formatted(lessons)));
        command("new", "shop/open-it");
        assertThat(command("check", "shopp"))
                .isEqualTo(
                        new Said(
                                2,
                                "",
                                "lessons: there is no course 'shopp' in %s; it has shop\n"
                                        .formatted(lessons)));
        assertThat(command("new", "../shop/x"))
                .isEqualTo(
                        new Said(
                                2,
                                "",
                                "lessons: '../shop/x' is no name for a lesson; write course/lesson, each with lower-case letters, digits and single hyphens, at most 60 characters\n"));
        assertThat(Workbench.command("check", "--fromat", "json").status()).isEqualTo(2);
        assertThat(Workbench.command().status()).isEqualTo(2);
        assertThat(Workbench.command("--help").status()).isZero();
    }

    @Test
    void a_file_that_cannot_be_written_has_status_2_and_one_sentence() throws IOException {
        Files.createDirectories(folder.resolve("lessons"));
        Files.writeString(folder.resolve("lessons/shop"), "no folder");
        Said said = command("new", "shop/open-it");
        assertThat(said)
                .isEqualTo(
                        new Said(
                                2,
                                "",
                                "lessons: a file cannot be read or written (java.nio.file.FileAlreadyExistsException: %s/shop)\n"
                                        .formatted(lessons)));
    }

    @Test
    void a_warning_alone_has_status_0_and_comes_after_errors() throws IOException {
        command("new", "shop/open-it");
        Path glossary = folder.resolve("lessons/shop/glossary.yaml");
        Files.writeString(
                glossary, "- everyday: {en: {word: spoon, forms: [], meaning: For soup.}}\n");
        Said warned = command("check", "shop");
        assertThat(warned.status()).isZero();
        assertThat(warned.out())
                .contains("glossary.yaml:1:1: warning: the mark 'spoon' is needless")
                .endsWith("shop: 0 errors, 1 warning\n");
        Files.writeString(
                folder.resolve("lessons/shop/01-open-it/greet/starter.py"), "print()\t\n");
        Said broken = command("check", "shop");
        assertThat(broken.status()).isEqualTo(1);
        assertThat(broken.out())
                .startsWith(lessons + "/shop/01-open-it/greet/starter.py:1:8: error: ")
                .endsWith("shop: 1 error, 1 warning\n");
    }

    @Test
    void updating_does_not_hide_that_a_step_is_gone() throws IOException {
        command("new", "shop/open-it");
        command("check", "shop", "--update");
        Path lesson = folder.resolve("lessons/shop/01-open-it");
        for (String language : new String[] {"ko", "en"}) {
            Path text = lesson.resolve("lesson." + language + ".md");
            Files.writeString(text, Files.readString(text).replace("{#try-it", "{#first-try"));
        }
        Files.move(lesson.resolve("try-it"), lesson.resolve("first-try"));
        Said said = command("check", "shop", "--update");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).contains("the step 'open-it/try-it' is gone").contains("1 error");
        assertThat(command("check", "shop").out()).contains("the step 'open-it/try-it' is gone");
        Path sheet = folder.resolve("lessons/shop/course.yaml");
        Files.writeString(
                sheet, Files.readString(sheet).replace("retired: []", "retired: [open-it/try-it]"));
        assertThat(command("check", "shop", "--update").status()).isZero();
        assertThat(command("check", "shop").status()).isZero();
    }

    private void brokenShop() throws IOException {
        command("new", "shop/open-it");
        command("check", "shop", "--update");
        Path starter = folder.resolve("lessons/shop/01-open-it/greet/starter.py");
        Files.writeString(starter, "print()\t\n");
    }

    private Said command(String verb, String... arguments) {
        var all = new String[arguments.length + 3];
        all[0] = verb;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--dir";
        all[arguments.length + 2] = lessons;
        return Workbench.command(all);
    }
}
