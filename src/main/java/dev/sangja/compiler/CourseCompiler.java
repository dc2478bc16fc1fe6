package dev.sangja.compiler;

import dev.sangja.compiler.words.Lexicon;
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
    private final Lexicon lexicon = Lexicon.load();
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
        private final WordRules words;

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
            this.words = new WordRules(lexicon, course, curriculum, diagnostics);
        }

        void judgeTexts() {
            new Lengths(curriculum, diagnostics).judge(manuscript.passages());
            words.judge(manuscript.passages());
            words.judgeMarks(manuscript.glossary());
            new ConceptGate(study, curriculum, diagnostics).judge(manuscript.snippets());
            var reader = new ChecksReader(study, diagnostics);
            curriculum.spots().forEach(spot -> judgeChecks(spot, reader));
        }

        private void judgeChecks(Spot spot, ChecksReader reader) {
            StepFolder files = folder(spot);
            curriculum
                    .step(spot)
                    .checks()
                    .map(checks -> reader.read(files.checks(), checks))
                    .ifPresent(said -> words.judge(files.checks(), spot, said));
        }

        List<Transcript.OfStep> judgePrograms() {
            try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
                var samples = new ArrayList<Future<?>>();
                manuscript.snippets().stream()
                        .filter(each -> each.kind() == Snippet.Kind.SAMPLE)
                        .filter(each -> wanted.test(lesson(each.step())))
                        .forEach(each -> samples.add(pool.submit(() -> sample(each))));
                var steps = new ArrayList<Future<Transcript.OfStep>>();
                for (Spot spot : curriculum.spots()) {
                    if (wanted.test(lesson(spot))) {
                        steps.add(pool.submit(step(spot)));
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

        private StepFolder folder(Spot spot) {
            String lesson = manuscript.lessons().get(spot.lesson());
            return StepFolder.of(manuscript.files(), lesson, curriculum.step(spot).id().value());
        }

        private Callable<Transcript.OfStep> step(Spot spot) {
            return () -> {
                Step step = curriculum.step(spot);
                StepFolder files = folder(spot);
                Map<Lang, List<Answer>> answers = answers(step, files);
                answers.forEach((lang, said) -> words.judge(files.checks(), spot, lang, said));
                boolean whole = answers.size() == Lang.values().length;
                if (whole && step.task() instanceof Task.Write write) {
                    new Mutants(study, examiner, diagnostics).judge(write, files);
                }
                return new Transcript.OfStep(curriculum.name(spot), step.kind().code(), answers);
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
