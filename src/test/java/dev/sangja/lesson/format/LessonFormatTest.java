package dev.sangja.lesson.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.lesson.Choice;
import dev.sangja.lesson.Code;
import dev.sangja.lesson.Construct;
import dev.sangja.lesson.ConstructName;
import dev.sangja.lesson.Course;
import dev.sangja.lesson.EverydayWord;
import dev.sangja.lesson.Hint;
import dev.sangja.lesson.Picture;
import dev.sangja.lesson.Step;
import dev.sangja.lesson.StepKind;
import dev.sangja.lesson.Task;
import dev.sangja.lesson.TermCard;
import dev.sangja.lesson.source.MemoryCourse;
import dev.sangja.platform.i18n.Lang;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LessonFormatTest {
    private static final Course COURSE =
            new LessonFormat().read(new MemoryCourse().files()).course().orElseThrow();

    private static Step step(String lesson, String step) {
        return COURSE.lesson(lesson).flatMap(found -> found.step(step)).orElseThrow();
    }

    @Test
    void a_course_has_its_lessons_in_order_and_its_words_in_the_order_of_introduction() {
        assertThat(COURSE.lessons())
                .map(l -> l.number() + " " + l.id())
                .containsExactly("1 hello", "2 boxes");
        assertThat(COURSE.glossary())
                .map(term -> term.id() + " in " + term.lesson() + "/" + term.step())
                .containsExactly(
                        "program in hello/first-words",
                        "run in hello/first-words",
                        "box in boxes/look");
        assertThat(COURSE.minutes()).isEqualTo(12);
        assertThat(COURSE.stepCount()).isEqualTo(6);
    }

    @Test
    void a_glossary_marks_everyday_phrases_and_words() {
        var files =
                new MemoryCourse()
                        .replacing(
                                "glossary.yaml",
                                "meaning: A box with a name.",
                                "meaning: A box with a name., everyday: [lunch box, box office]")
                        .replacing(
                                "glossary.yaml",
                                "- id: run",
                                "- everyday: {en: {word: stack, forms: [piles], meaning: A pile.}}\n- id: run")
                        .files();
        Course course = new LessonFormat().read(files).course().orElseThrow();
        assertThat(course.term("box").orElseThrow().en().everyday())
                .containsExactly("lunch box", "box office");
        assertThat(course.everyday())
                .containsExactly(new EverydayWord(Lang.EN, "stack", List.of("piles"), "A pile."));
        assertThat(COURSE.everyday()).isEmpty();
    }

    @Test
    void a_step_has_what_its_heading_says() {
        Step step = step("hello", "first-words");
        assertThat(step.kind()).isEqualTo(StepKind.RUN);
        assertThat(step.introduces())
                .containsExactly(
                        Construct.of(ConstructName.CALL), Construct.of(ConstructName.STRING));
        assertThat(step.minutes()).isEqualTo(1);
        assertThat(step.boxes()).isFalse();
        assertThat(step.in(Lang.KO).title()).isEqualTo("말을 걸어요");
        assertThat(step.starter(Lang.KO)).contains("print(\"안녕\")\n");
        assertThat(step.checks()).isEmpty();
        assertThat(step("boxes", "fill").boxes()).isTrue();
    }

    @Test
    void a_step_to_write_has_its_files() {
        var write = (Task.Write) step("hello", "greet").task();
        assertThat(write.starter()).isEqualTo(Code.shared("print()\n"));
        assertThat(write.solution()).isEqualTo(new Code("print(\"안녕\")\n", "print(\"hi\")\n"));
        assertThat(write.mistakes())
                .singleElement()
                .satisfies(
                        mistake -> {
                            assertThat(mistake.name()).isEqualTo("no-quotes");
                            assertThat(mistake.message().ko()).isEqualTo("따옴표가 없어요.");
                            assertThat(mistake.message().en()).isEqualTo("The quotes are missing.");
                        });
    }

    @Test
    void a_guess_has_choices_for_labels_and_replies() {
        Choice wrong = step("hello", "guess").in(Lang.KO).choices().getFirst();
        Choice right = step("hello", "guess").in(Lang.KO).choices().getLast();
        assertThat(wrong.right()).isFalse();
        assertThat(wrong.text().toString()).isEqualTo("<code>&#34;안녕&#34;</code>");
        assertThat(right.right()).isTrue();
        assertThat(right.reply().toString())
                .isEqualTo(
                        "<p>맞아요. <button class=\"term\" popovertarget=\"term-guess--program\" type=\"button\">프로그램</button>이 한 일이에요.</p>");
        assertThat(step("hello", "guess").in(Lang.KO).body().toString())
                .isEqualTo("<p>골라 보세요.</p>");
    }

    @Test
    void hints_are_divided_and_mark_words_that_the_text_does_not() {
        assertThat(step("hello", "greet").in(Lang.EN).hints())
                .map(Hint::number)
                .containsExactly(1, 2);
        assertThat(step("hello", "greet").in(Lang.EN).cards())
                .containsExactly(
                        new TermCard(
                                "term-greet--run",
                                "run",
                                "To have it done.",
                                Optional.of("Cook the recipe.")),
                        new TermCard(
                                "term-greet--program",
                                "program",
                                "A list of things to do.",
                                Optional.empty()));
    }

    @Test
    void the_first_use_of_a_word_is_a_button_and_the_next_is_not() {
        assertThat(step("hello", "first-words").in(Lang.KO).body().toString())
                .isEqualTo(
                        "<p><strong><button class=\"term\" popovertarget=\"term-first-words--program\" type=\"button\">프로그램</button></strong>을 <button class=\"term\" popovertarget=\"term-first-words--run\" type=\"button\">실행</button>해 보세요. 프로그램은 글이에요.</p>");
    }

    @Test
    void links_between_files_lead_to_pages() {
        assertThat(step("boxes", "fill").in(Lang.EN).body().toString())
                .contains("<a href=\"/en/courses/shop/hello/greet\">the greeting</a>");
        assertThat(step("hello", "greet").in(Lang.KO).body().toString())
                .contains("<a href=\"/ko/courses/shop/hello/first-words\">첫 단계</a>");
    }

    @Test
    void pictures_have_a_size_and_a_version() {
        Picture picture = COURSE.lesson("boxes").orElseThrow().pictures().get("box.svg");
        assertThat(picture).isNotNull();
        assertThat(step("boxes", "look").in(Lang.EN).body().toString())
                .contains(
                        "<img alt=\"A box with a label\" height=\"80\" src=\"/lessons/shop/boxes/box.svg?v&#61;"
                                + picture.version()
                                + "\" width=\"120\" />");
    }

    @Test
    void boxes_are_drawn_and_told() {
        assertThat(step("boxes", "look").in(Lang.KO).body().toString())
                .contains(
                        "<figure class=\"boxes\"><div aria-hidden=\"true\" class=\"box\"><span"
                                + " class=\"box-name\">a</span><span class=\"box-value\"><s>3</s> 5</span></div>",
                        "<figcaption class=\"visually-hidden\">상자 a: 5 (전에 든 것: 3). 상자 name:"
                                + " &#34;민지&#34;.</figcaption></figure>");
    }
}
