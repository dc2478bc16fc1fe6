package dev.sangja.compiler;

import dev.sangja.lesson.Code;
import dev.sangja.lesson.Mistake;
import dev.sangja.lesson.Step;
import dev.sangja.lesson.Task;
import dev.sangja.platform.i18n.Lang;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Runs the programs of one step in one language and holds their answers to what its author promises. */
final class Exercise {
    private static final int LEAST_MISTAKES = 2;
    private static final Pattern PROMISES = Pattern.compile("\\A(?:# (?:ko|en):.*\n)+");

    private final Step step;
    private final Lang lang;
    private final StepFolder folder;
    private final Examiner examiner;
    private final Diagnostics diagnostics;
    private final List<Answer> answers = new ArrayList<>();
    private boolean faulty;

    Exercise(Step step, Lang lang, StepFolder folder, Examiner examiner, Diagnostics diagnostics) {
        this.step = step;
        this.lang = lang;
        this.folder = folder;
        this.examiner = examiner;
        this.diagnostics = diagnostics;
    }

    /** Whether the checks gave no verdict: then nothing more can be said of them. */
    boolean isFaulty() {
        return faulty;
    }

    /** What the step answers to its programs, in the order of its files. */
    List<Answer> judge() {
        switch (step.task()) {
            case Task.Read() -> {}
            case Task.Predict(var starter) -> runs(starter.in(lang));
            case Task.Run(var starter, var checks, var solution) -> {
                if (checks.isEmpty()) {
                    runs(starter.in(lang));
                } else if (starter(starter.in(lang), checks.get())) {
                    change(starter.in(lang), checks.get(), solution);
                }
            }
            case Task.Write write -> write(write);
        }
        return answers;
    }

    private void runs(String starter) {
        Answer answer = examiner.shown(starter, lang);
        answers.add(answer);
        if (!answer.passed()) {
            diagnostics.add(
                    Rule.CODE_RUNS,
                    folder.program("starter", lang),
                    "the program stops: " + answer.said(),
                    "mend it; an error on purpose needs a checks.py that asks to mend it");
        }
    }

    private boolean starter(String starter, String checks) {
        var graded = examiner.grade("starter", checks, starter, starter, lang);
        if (graded.isFaulty()) {
            faulty(graded);
            return false;
        }
        Answer answer = add(graded);
        if (answer.passed()) {
            diagnostics.add(
                    Rule.STARTER_FAILS,
                    folder.program("starter", lang),
                    "the checks pass what the learner begins with",
                    "leave something to do, or check for it, as with changed()");
        }
        return true;
    }

    private void write(Task.Write write) {
        String starter = write.starter().in(lang);
        if (!starter(starter, write.checks())) {
            return;
        }
        right("solution", write.solution().in(lang), starter, write.checks());
        for (var other : write.alsoRight()) {
            right("also-right/" + other.name(), other.code().in(lang), starter, write.checks());
        }
        Map<String, String> said = new HashMap<>();
        for (Mistake mistake : write.mistakes()) {
            if (!faulty) {
                mistake(mistake, write, said);
            }
        }
        if (write.mistakes().size() < LEAST_MISTAKES && lang == Lang.KO) {
            String message = "the step foresees 1 mistake, fewer than " + LEAST_MISTAKES;
            String mend = "add another that beginners make to mistakes/";
            diagnostics.add(Rule.MISTAKE_ANSWERED, folder.checks(), message, mend);
        }
    }

    private void change(String starter, String checks, Optional<Code> solution) {
        if (solution.isPresent()) {
            right("solution", solution.get().in(lang), starter, checks);
        } else if (lang == Lang.KO) {
            diagnostics.add(
                    Rule.SOLUTION_PASSES,
                    folder.checks(),
                    "the step has checks, but no solution shows that they can be passed",
                    "write solution.py, or one for each language");
        }
    }

    private void right(String name, String source, String starter, String checks) {
        var graded = examiner.gradePatiently(name, checks, starter, source, lang);
        if (graded.isFaulty()) {
            faulty(graded);
            return;
        }
        Answer answer = add(graded);
        if (!answer.passed()) {
            diagnostics.add(
                    Rule.SOLUTION_PASSES,
                    folder.program(name, lang),
                    "it does not pass: " + answer.said(),
                    "mend it or the checks");
        }
    }

    private void mistake(Mistake mistake, Task.Write write, Map<String, String> said) {
        String name = "mistakes/" + mistake.name();
        String source = PROMISES.matcher(mistake.code().in(lang)).replaceFirst("");
        var graded = examiner.grade(name, write.checks(), write.starter().in(lang), source, lang);
        if (graded.isFaulty()) {
            faulty(graded);
            return;
        }
        Answer answer = add(graded);
        String wanted = mistake.message().in(lang);
        String file = folder.program(name, lang);
        if (answer.passed() || !wanted.equals(answer.said())) {
            String got = answer.passed() ? "it passes" : "it gets '" + answer.said() + "'";
            String mend = "mend the checks, or write there what they say";
            String message = got + " and not '" + wanted + "'";
            diagnostics.add(Rule.MISTAKE_ANSWERED, file, message, mend);
        }
        String other = said.putIfAbsent(wanted, mistake.name());
        if (other != null) {
            String message = "the mistake gets the same words as " + other;
            String mend = "tell them apart, or foresee another mistake";
            diagnostics.add(Rule.MISTAKE_ANSWERED, file, message, mend);
        }
    }

    private Answer add(Examiner.Graded graded) {
        Answer answer = graded.answer();
        answers.add(answer);
        for (String fault : graded.faults()) {
            String mend = "mend the function; it must end well for every program";
            diagnostics.add(
                    Rule.CHECKS_SOUND, folder.checks(), fault + ", for " + answer.program(), mend);
        }
        return answer;
    }

    private void faulty(Examiner.Graded graded) {
        faulty = true;
        @Nullable String why = graded.fault();
        diagnostics.add(
                Rule.CHECKS_SOUND,
                folder.checks(),
                "the checks give no verdict on " + graded.answer().program() + ": " + why,
                "they must be read, and end, within 10 seconds");
    }
}
