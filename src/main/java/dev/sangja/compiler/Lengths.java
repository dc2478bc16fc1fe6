package dev.sangja.compiler;

import dev.sangja.lesson.StepKind;
import dev.sangja.lesson.format.Passage;
import dev.sangja.lesson.format.Spot;
import dev.sangja.platform.i18n.Lang;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Holds texts, sentences and hints to their lengths, and reading to two minutes before something is done. */
final class Lengths {
    private static final int MOST_WORDS_OF_STEP = 120;
    private static final int LEAST_WORDS_OF_HINT = 10;
    private static final int MOST_WORDS_OF_HINT = 60;
    private static final int MINUTES_OF_READING = 2;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Curriculum curriculum;
    private final Diagnostics diagnostics;

    Lengths(Curriculum curriculum, Diagnostics diagnostics) {
        this.curriculum = curriculum;
        this.diagnostics = diagnostics;
    }

    /** How one language is counted: English by words, Korean by eojeol, what stands between two spaces. */
    private enum Measure {
        KO(15, 100, "eojeol"),
        EN(20, 130, "words");

        private final int mostOfSentence;

        /** That somebody reads who meets all of it for the first time. */
        private final int eachMinute;

        private final String unit;

        Measure(int mostOfSentence, int eachMinute, String unit) {
            this.mostOfSentence = mostOfSentence;
            this.eachMinute = eachMinute;
            this.unit = unit;
        }

        static Measure of(Lang lang) {
            return switch (lang) {
                case KO -> KO;
                case EN -> EN;
            };
        }
    }

    void judge(List<Passage> passages) {
        for (Lang lang : Lang.values()) {
            Map<Spot, List<Passage>> steps = new TreeMap<>();
            for (Passage passage : passages) {
                if (passage.lang() == lang && passage.step().isPresent()) {
                    steps.computeIfAbsent(passage.step().get(), _ -> new ArrayList<>())
                            .add(passage);
                }
            }
            var measure = Measure.of(lang);
            steps.values().forEach(step -> judgeStep(step, measure));
            judgeReading(steps, measure);
        }
    }

    private void judgeStep(List<Passage> step, Measure measure) {
        List<Passage> text = of(step, Passage.Kind.TEXT);
        int words = words(text);
        if (words > MOST_WORDS_OF_STEP) {
            report(
                    Rule.SHORT_TEXTS,
                    text.getFirst(),
                    "the step's text has %d %s, more than %d"
                            .formatted(words, measure.unit, MOST_WORDS_OF_STEP),
                    "leave something out, or divide the step");
        }
        if (!text.isEmpty()) {
            judgeSentences(text, measure);
        }
        for (int number = 1; number <= 3; number++) {
            int hint = number;
            List<Passage> parts =
                    of(step, Passage.Kind.HINT).stream()
                            .filter(part -> part.number() == hint)
                            .toList();
            judgeHint(parts, number, measure);
        }
    }

    private void judgeSentences(List<Passage> text, Measure measure) {
        List<Integer> sentences =
                text.stream().flatMap(passage -> sentences(passage).stream()).toList();
        int all = sentences.stream().mapToInt(Integer::intValue).sum();
        double mean = sentences.isEmpty() ? 0 : (double) all / sentences.size();
        if (mean > measure.mostOfSentence) {
            String message =
                    "sentences have %.1f %s on average, more than %d"
                            .formatted(mean, measure.unit, measure.mostOfSentence);
            report(Rule.SHORT_TEXTS, text.getFirst(), message, "divide the long ones");
        }
    }

    private void judgeHint(List<Passage> parts, int number, Measure measure) {
        int words = words(parts);
        if (parts.isEmpty() || inBounds(words)) {
            return;
        }
        String message =
                "hint %d has %d %s, not %d to %d"
                        .formatted(
                                number,
                                words,
                                measure.unit,
                                LEAST_WORDS_OF_HINT,
                                MOST_WORDS_OF_HINT);
        String mend =
                words < LEAST_WORDS_OF_HINT
                        ? "say where to look and what to try"
                        : "say less; after the hints another way of learning is offered";
        report(Rule.HELP_IN_FEW_WORDS, parts.getFirst(), message, mend);
    }

    private static boolean inBounds(int words) {
        return words >= LEAST_WORDS_OF_HINT && words <= MOST_WORDS_OF_HINT;
    }

    private void judgeReading(Map<Spot, List<Passage>> steps, Measure measure) {
        int words = 0;
        for (var each : steps.entrySet()) {
            List<Passage> text = of(each.getValue(), Passage.Kind.TEXT);
            boolean begins = each.getKey().step() == 0;
            words = (begins ? 0 : words) + words(text);
            int most = MINUTES_OF_READING * measure.eachMinute;
            if (words > most && !text.isEmpty()) {
                String message =
                        "there are %d %s to read before something is done, more than %d (2 minutes)"
                                .formatted(words, measure.unit, most);
                String mend = "let them run, guess or write something before";
                report(Rule.HANDS_FIRST, text.getFirst(), message, mend);
            }
            if (curriculum.step(each.getKey()).kind() != StepKind.READ) {
                words = 0;
            }
        }
    }

    private void report(Rule rule, Passage passage, String message, String mend) {
        Passage.Piece place = passage.place(0);
        diagnostics.add(rule, passage.file(), place.line(), place.column(), message, mend);
    }

    private static List<Passage> of(List<Passage> step, Passage.Kind kind) {
        return step.stream().filter(passage -> passage.kind() == kind).toList();
    }

    private static int words(List<Passage> passages) {
        return passages.stream().mapToInt(passage -> words(passage.text())).sum();
    }

    private static int words(String text) {
        return (int) SPACES.splitAsStream(text.strip()).filter(Lengths::isWord).count();
    }

    /** A dash that stands alone is none. */
    private static boolean isWord(String word) {
        return word.chars().anyMatch(c -> Character.isLetterOrDigit(c) || c == Passage.CODE);
    }

    /** Words of each sentence. */
    private static List<Integer> sentences(Passage passage) {
        var sentences = new ArrayList<Integer>();
        var breaks = BreakIterator.getSentenceInstance(Locale.of(passage.lang().code()));
        breaks.setText(passage.text());
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            int words = words(passage.text().substring(start, end));
            if (words > 0) {
                sentences.add(words);
            }
            start = end;
        }
        return sentences;
    }
}
