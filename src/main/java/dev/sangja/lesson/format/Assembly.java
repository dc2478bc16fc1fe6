package dev.sangja.lesson.format;

import dev.sangja.lesson.Course;
import dev.sangja.lesson.CourseId;
import dev.sangja.lesson.EverydayWord;
import dev.sangja.lesson.Lesson;
import dev.sangja.lesson.Step;
import dev.sangja.lesson.StepId;
import dev.sangja.lesson.Task;
import dev.sangja.lesson.Term;
import dev.sangja.lesson.TermId;
import dev.sangja.lesson.format.Page.Section;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts a course together whose files have no finding; so all that is optional in them is there. */
final class Assembly {
    private final String folder;
    private final CourseSheet sheet;
    private final List<LessonDraft> drafts;
    private final List<Term> terms;
    private final List<EverydayWord> everyday;
    private final Links links;
    private final Set<TermId> met = new HashSet<>();

    Assembly(
            String folder,
            CourseSheet sheet,
            List<LessonDraft> drafts,
            List<Term> terms,
            List<EverydayWord> everyday,
            Links links) {
        this.folder = folder;
        this.sheet = sheet;
        this.drafts = drafts;
        this.terms = terms;
        this.everyday = everyday;
        this.links = links;
    }

    Course course() {
        var lessons = new ArrayList<Lesson>();
        for (LessonDraft draft : drafts) {
            lessons.add(lesson(draft, lessons.size() + 1));
        }
        return new Course(
                new CourseId(folder),
                sheet.order(),
                sheet.title(),
                sheet.summary(),
                lessons,
                terms,
                everyday);
    }

    private Lesson lesson(LessonDraft draft, int number) {
        Page ko = draft.ko().orElseThrow();
        Page en = draft.en().orElseThrow();
        var korean = new Typesetter(folder, draft, links, Lang.KO);
        var english = new Typesetter(folder, draft, links, Lang.EN);
        var steps = new ArrayList<Step>();
        for (int i = 0; i < ko.sections().size(); i++) {
            Section section = ko.sections().get(i);
            Heading heading = section.heading();
            List<TermId> fresh = heading.terms().stream().map(TermId::new).toList();
            met.addAll(fresh);
            List<Term> known = terms.stream().filter(term -> met.contains(term.id())).toList();
            StepFiles files = draft.files().getOrDefault(heading.id(), StepFiles.NONE);
            steps.add(
                    new Step(
                            new StepId(heading.id()),
                            i + 1,
                            task(heading, files),
                            heading.introduces(),
                            fresh,
                            heading.minutes(),
                            heading.boxes(),
                            korean.set(section, files.ko(), known),
                            english.set(en.sections().get(i), files.en(), known)));
        }
        return new Lesson(
                draft.id(),
                number,
                new LocalizedText(ko.title(), en.title()),
                new LocalizedText(ko.summary(), en.summary()),
                steps,
                draft.pictures());
    }

    private static Task task(Heading heading, StepFiles files) {
        return switch (heading.kind()) {
            case READ -> new Task.Read();
            case RUN ->
                    new Task.Run(files.starter().orElseThrow(), files.checks(), files.solution());
            case PREDICT -> new Task.Predict(files.starter().orElseThrow());
            case WRITE ->
                    new Task.Write(
                            files.starter().orElseThrow(),
                            files.solution().orElseThrow(),
                            files.checks().orElseThrow(),
                            files.mistakes(),
                            files.alsoRight());
        };
    }
}
