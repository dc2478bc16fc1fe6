package dev.sangja.compiler;

import dev.sangja.lesson.Course;
import dev.sangja.lesson.Lesson;
import dev.sangja.lesson.Step;
import dev.sangja.lesson.Task;
import dev.sangja.lesson.format.LessonFormat;
import dev.sangja.lesson.format.Manuscript;
import dev.sangja.lesson.format.Snippet;
import dev.sangja.lesson.format.Spot;
import dev.sangja.lesson.source.CourseFiles;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.runner.Harness;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;

/**
 * Judges courses. Never throws for anything that their files hold.
 *
 * <p>Thread-safe. A course of a hundred steps takes about 20 s on two cores, one changed lesson about two.
 */
public final class CourseCompiler {
    private final Study study;
    private final Examiner examiner;
    private final int threads;

    /**
     * Makes one.
     *
     * @param isolates programs that the harness runs at a time
     */
    public CourseCompiler(Harness harness, int isolates) {
        this.study = new Study(harness);
        this.examiner = new Examiner(harness);
        this.threads = 2 * isolates;
    }

    /**
     * Judges a whole course.
     *
     * @throws CompilerException if programs cannot be run
     */
    public Report check(CourseFiles files) {
        return check(files, _ -> true, true);
    }

    /**
     * Judges all texts of a course, but runs the programs of some lessons only: for an editor, after a change.
     *
     * @param lessons ids
     * @throws CompilerException if programs cannot be run
     */
    public Report check(CourseFiles files, Set<String> lessons) {
        return check(files, lesson -> lessons.contains(lesson.id().value()), false);
    }

    private Report check(CourseFiles given, Predicate<Lesson> wanted, boolean whole) {
        CourseFiles files = given.withinLimits();
        var diagnostics = new Diagnostics();
        new PlainText(files, diagnostics).judge();
        Manuscript manuscript = new LessonFormat().manuscript(files);
        diagnostics.addAll(Rule.FORMAT, manuscript.draft().findings());
        String transcript = "";
        if (manuscript.draft().course().isPresent()) {
            Course course = manuscript.draft().course().get();
            var work = new Work(manuscript, course, diagnostics, wanted);
            work.judgeTexts();
            List<Transcript.OfStep> steps = work.judgePrograms();
            transcript =
                    whole
                            ? Transcript.judge(manuscript, course, steps, diagnostics)
                            : Transcript.of(steps);
        }
        return new Report(files.folder(), diagnostics.sorted(), transcript);
    }

    /** One judgement. */
    private final class Work {
        private final Manuscript manuscript;
        private final Course course;
        private final Diagnostics diagnostics;
        private final Predicate<Lesson> wanted;
        private final Curriculum curriculum;

        Work(
                Manuscript manuscript,
                Course course,
                Diagnostics diagnostics,
                Predicate<Lesson> wanted) {
            this.manuscript = manuscript;
            this.course = course;
            this.diagnostics = diagnostics;
            this.wanted = wanted;
            this.curriculum = new Curriculum(course);
        }

        void judgeTexts() {
            new Lengths(curriculum, diagnostics).judge(manuscript.passages());
            new ConceptGate(study, curriculum, diagnostics).judge(manuscript.snippets());
            var reader = new ChecksReader(study, diagnostics);
            curriculum.spots().forEach(spot -> judgeChecks(spot, reader));
        }

        private void judgeChecks(Spot spot, ChecksReader reader) {
            Step step = curriculum.step(spot);
            String lesson = manuscript.lessons().get(spot.lesson());
            var files = StepFolder.of(manuscript.files(), lesson, step.id().value());
            step.checks().ifPresent(checks -> reader.read(files.checks(), checks));
        }

        List<Transcript.OfStep> judgePrograms() {
            try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
                var samples = new ArrayList<Future<?>>();
                manuscript.snippets().stream()
                        .filter(each -> each.kind() == Snippet.Kind.SAMPLE)
                        .filter(each -> wanted.test(lesson(each.step())))
                        .forEach(each -> samples.add(pool.submit(() -> sample(each))));
                var steps = new ArrayList<Future<Transcript.OfStep>>();
                for (int i = 0; i < course.lessons().size(); i++) {
                    Lesson lesson = course.lessons().get(i);
                    if (wanted.test(lesson)) {
                        String folder = manuscript.lessons().get(i);
                        lesson.steps()
                                .forEach(
                                        step -> steps.add(pool.submit(step(lesson, folder, step))));
                    }
                }
                samples.forEach(CourseCompiler::result);
                return steps.stream().map(CourseCompiler::result).toList();
            }
        }

        private Lesson lesson(Spot spot) {
            return course.lessons().get(spot.lesson());
        }

        private void sample(Snippet sample) {
            Answer answer = examiner.shown(sample.source(), sample.lang());
            if (!answer.passed()) {
                diagnostics.add(
                        Rule.CODE_RUNS,
                        sample.file(),
                        sample.line(),
                        sample.column(),
                        "the sample stops: " + answer.said(),
                        "mend it, or put it between backticks where it is only a piece of code");
            }
        }

        private Callable<Transcript.OfStep> step(Lesson lesson, String folder, Step step) {
            return () -> {
                var files = StepFolder.of(manuscript.files(), folder, step.id().value());
                Map<Lang, List<Answer>> answers = answers(step, files);
                boolean whole = answers.size() == Lang.values().length;
                if (whole && step.task() instanceof Task.Write write) {
                    new Mutants(study, examiner, diagnostics).judge(write, files);
                }
                String name = lesson.id() + "/" + step.id();
                return new Transcript.OfStep(name, step.kind().code(), answers);
            };
        }

        /** By language, up to one in which the checks give no verdict. */
        private Map<Lang, List<Answer>> answers(Step step, StepFolder files) {
            Map<Lang, List<Answer>> answers = new EnumMap<>(Lang.class);
            for (Lang lang : Lang.values()) {
                var exercise = new Exercise(step, lang, files, examiner, diagnostics);
                List<Answer> said = exercise.judge();
                if (exercise.isFaulty()) {
                    return answers;
                }
                answers.put(lang, said);
            }
            return answers;
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompilerException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CompilerException cannot) {
                throw cannot;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
