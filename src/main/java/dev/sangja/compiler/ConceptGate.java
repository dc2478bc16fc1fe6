package dev.sangja.compiler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.lesson.Construct;
import dev.sangja.lesson.format.Snippet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds all code that a step shows to the constructs that were introduced by then. */
final class ConceptGate {
    private final Study study;
    private final Curriculum curriculum;
    private final Diagnostics diagnostics;

    ConceptGate(Study study, Curriculum curriculum, Diagnostics diagnostics) {
        this.study = study;
        this.curriculum = curriculum;
        this.diagnostics = diagnostics;
    }

    void judge(List<Snippet> snippets) {
        List<ObjectNode> texts =
                snippets.stream().map(each -> Study.text(as(each.kind()), each.source())).toList();
        List<JsonNode> answers = study.read(texts);
        for (int i = 0; i < snippets.size(); i++) {
            judge(snippets.get(i), answers.get(i));
        }
    }

    private static String as(Snippet.Kind kind) {
        return kind == Snippet.Kind.FRAGMENT ? "fragment" : "program";
    }

    private void judge(Snippet snippet, JsonNode answer) {
        Study.unreadable(answer).ifPresent(why -> reportUnreadable(snippet, why));
        Set<String> known = curriculum.constructs(snippet.step());
        for (JsonNode found : answer.path("found")) {
            String construct = found.path(0).asText();
            if (!known.contains(construct) && !isPartOf(construct, answer, known)) {
                report(snippet, found, "uses '" + construct + "'", mend(construct));
            }
        }
        for (JsonNode strange : answer.path("strange")) {
            String what = strange.path(0).asText();
            String mend = "write it with what lessons teach; no step can introduce this";
            report(snippet, strange, "uses a construct beyond the lessons (" + what + ")", mend);
        }
    }

    /** A call of a function is told once, by the function's name. */
    private static boolean isPartOf(String construct, JsonNode answer, Set<String> known) {
        if (!construct.equals("call") && !construct.equals("method-call")) {
            return false;
        }
        for (JsonNode other : answer.path("found")) {
            String name = other.path(0).asText();
            boolean named = construct.equals("call") ? name.endsWith(")") : name.startsWith(".");
            if (named && !known.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private String mend(String construct) {
        Optional<String> later = curriculum.introducedAt(construct);
        if (later.isPresent()) {
            return "do without it until " + later.get() + " introduces it, or introduce it before";
        }
        return Construct.of(construct).isPresent()
                ? "do without it, or name it in the introduces= of the step that explains it"
                : "do without it";
    }

    private void reportUnreadable(Snippet snippet, String why) {
        diagnostics.add(
                Rule.SMALLEST_UNIT,
                snippet.file(),
                snippet.line(),
                snippet.column(),
                "the code is too much for Python to read: " + why,
                "divide it into lines that are short and simple");
    }

    private void report(Snippet snippet, JsonNode place, String message, String mend) {
        int line = place.path(1).asInt(1);
        int column = place.path(2).asInt(1);
        diagnostics.add(
                Rule.SMALLEST_UNIT,
                snippet.file(),
                snippet.line() + line - 1,
                line == 1 ? snippet.column() + column - 1 : column,
                "the code " + message + ", which no step up to this one introduces",
                mend);
    }
}
