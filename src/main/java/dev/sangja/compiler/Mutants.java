package dev.sangja.compiler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.lesson.RightAnswer;
import dev.sangja.lesson.Task;
import dev.sangja.platform.i18n.Lang;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Changes a solution in one place after the other: the checks of its step must notice each change. */
final class Mutants {
    private final Study study;
    private final Examiner examiner;
    private final Diagnostics diagnostics;

    Mutants(Study study, Examiner examiner, Diagnostics diagnostics) {
        this.study = study;
        this.examiner = examiner;
        this.diagnostics = diagnostics;
    }

    /** One change. */
    private record Mutant(String source, int line, int column, String was, String is) {
        static Mutant of(JsonNode json) {
            return new Mutant(
                    json.path("source").asText(),
                    json.path("line").asInt(),
                    json.path("column").asInt(),
                    json.path("was").asText(),
                    json.path("is").asText());
        }

        /** The same change in the solution of another language. */
        String key() {
            return line + " " + was + " " + is;
        }
    }

    /** What was tried in one language is not tried again in the other, unless a text of the solution differs. */
    void judge(Task.Write write, StepFolder folder) {
        Set<String> tried = new HashSet<>();
        for (Lang lang : Lang.values()) {
            for (Mutant mutant : of(write, folder, lang)) {
                if (tried.add(mutant.key())) {
                    judge(mutant, write, folder, lang);
                }
            }
        }
    }

    private List<Mutant> of(Task.Write write, StepFolder folder, Lang lang) {
        ObjectNode text = Study.text("solution", write.solution().in(lang));
        text.put("checks", write.checks()).put("language", lang.code());
        var right = text.putArray("also_right");
        for (RightAnswer other : write.alsoRight()) {
            right.add(other.code().in(lang));
        }
        var mutants = new ArrayList<Mutant>();
        JsonNode answer = study.read(List.of(text)).getFirst();
        answer.path("mutants").forEach(json -> mutants.add(Mutant.of(json)));
        Study.unreadable(answer)
                .ifPresent(
                        why ->
                                diagnostics.add(
                                        Rule.CHECKS_SOUND,
                                        folder.checks(),
                                        "the solution or its checks cannot be read: " + why,
                                        "make the longer one of the two simpler"));
        return mutants;
    }

    private void judge(Mutant mutant, Task.Write write, StepFolder folder, Lang lang) {
        var graded =
                examiner.grade(
                        "mutant", write.checks(), write.starter().in(lang), mutant.source(), lang);
        if (!graded.isFaulty() && graded.answer().passed()) {
            diagnostics.add(
                    Rule.MUTANT_NOTICED,
                    folder.program("solution", lang),
                    mutant.line(),
                    mutant.column(),
                    "the checks also pass it with %s in place of %s"
                            .formatted(quoted(mutant.is()), quoted(mutant.was())),
                    "check more, or, where that is right too, declare it: free(…) in checks.py, or a file in also-right/");
        }
    }

    private static String quoted(String code) {
        return code.isEmpty() ? "nothing" : code;
    }
}
