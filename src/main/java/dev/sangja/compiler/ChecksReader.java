package dev.sangja.compiler;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sangja.platform.i18n.Lang;
import java.util.ArrayList;
import java.util.List;

/** Reads what a checks.py says to learners, and holds it to what it may bring in. */
final class ChecksReader {
    private final Study study;
    private final Diagnostics diagnostics;

    ChecksReader(Study study, Diagnostics diagnostics) {
        this.study = study;
        this.diagnostics = diagnostics;
    }

    /** A sentence, or a piece of one, as it is written down. */
    record Sentence(Lang lang, String text, int line, int column) {}

    List<Sentence> read(String file, String checks) {
        JsonNode answer = study.read(List.of(Study.text("checks", checks))).getFirst();
        Study.unreadable(answer)
                .ifPresent(
                        why ->
                                diagnostics.add(
                                        Rule.CHECKS_SOUND,
                                        file,
                                        "it is too much for Python to read: " + why,
                                        "divide it into functions and lines that are short"));
        for (JsonNode name : answer.path("imports")) {
            diagnostics.add(
                    Rule.CHECKS_SOUND,
                    file,
                    name.path(1).asInt(),
                    name.path(2).asInt(),
                    "it imports '" + name.path(0).asText() + "'",
                    "use sangja.checks; math, re, random, string, json and datetime are there, too");
        }
        var sentences = new ArrayList<Sentence>();
        for (JsonNode said : answer.path("said")) {
            Lang lang = Lang.of(said.path(0).asText()).orElseThrow();
            String text = said.path(1).asText();
            sentences.add(new Sentence(lang, text, said.path(2).asInt(), said.path(3).asInt()));
        }
        return sentences;
    }
}
