package dev.sangja.sitesearch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.lesson.Choice;
import dev.sangja.lesson.Course;
import dev.sangja.lesson.Lesson;
import dev.sangja.lesson.LessonId;
import dev.sangja.lesson.Step;
import dev.sangja.lesson.StepId;
import dev.sangja.lesson.StepText;
import dev.sangja.lesson.Term;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.text.SafeHtml;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the engine holds of a course: each step and each word of the glossary, once a language. */
final class LessonDocuments {
    static final String STEP = "step";
    static final String WORD = "word";

    /** The ids that are made here; those of others are left alone. */
    static final Pattern OWN_ID = Pattern.compile("(ko|en)/[a-z0-9-]+/.+");

    private final Course course;
    private final List<ObjectNode> documents = new ArrayList<>();

    private LessonDocuments(Course course) {
        this.course = course;
    }

    static Stream<ObjectNode> of(Course course) {
        var made = new LessonDocuments(course);
        Arrays.stream(Lang.values()).forEach(made::add);
        return made.documents.stream();
    }

    private void add(Lang lang) {
        for (Lesson lesson : course.lessons()) {
            lesson.steps().forEach(step -> add(lang, lesson, step));
        }
        course.glossary().forEach(term -> add(lang, term));
    }

    private void add(Lang lang, Lesson lesson, Step step) {
        StepText text = step.in(lang);
        ObjectNode document = place(lang, STEP, lesson.id(), step.id());
        document.put("title", text.title());
        document.put("lesson_title", lesson.title().in(lang));
        document.put("course_title", course.title().in(lang));
        document.put("text", String.join(" ", texts(text)));
        step.starter(lang)
                .filter(code -> !code.isBlank())
                .ifPresent(code -> document.put("code", code.strip()));
    }

    private static List<String> texts(StepText text) {
        var all = new ArrayList<String>();
        all.add(text.body().text());
        text.choices().stream().map(Choice::text).map(SafeHtml::text).forEach(all::add);
        return all;
    }

    private void add(Lang lang, Term term) {
        Term.Word word = term.in(lang);
        ObjectNode document = place(lang, WORD, term.lesson(), term.step());
        document.put("id", "%s/%s/words/%s".formatted(lang.code(), course.id(), term.id()));
        document.put("title", word.term());
        Stream.concat(word.forms().stream(), names(term.in(lang.other())))
                .distinct()
                .forEach(document.putArray("forms")::add);
        document.put("text", word.meaning());
    }

    /** All that a word is called; a learner knows some words by the other language, as Python has them. */
    private static Stream<String> names(Term.Word word) {
        return Stream.concat(Stream.of(word.term()), word.forms().stream());
    }

    /** A new document, which is among the documents from now on. */
    private ObjectNode place(Lang lang, String kind, LessonId lesson, StepId step) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("id", "%s/%s/steps/%s/%s".formatted(lang.code(), course.id(), lesson, step));
        document.put("language", lang.code());
        document.put("kind", kind);
        document.put("course", course.id().value());
        document.put("lesson", lesson.value());
        document.put("step", step.value());
        documents.add(document);
        return document;
    }
}
