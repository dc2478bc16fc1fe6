package dev.sangja.restaurants;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A sentence in both languages with places for a restaurant's own words: {@code {dish}}, {@code {dish:을}}, {@code {area}},
 * and in English {@code {is/are}} by whether the dish is many.
 */
record Phrase(Sentence ko, Sentence en) {
    static List<Phrase> parseAll(List<String> lines) {
        return lines.stream().map(Phrase::parse).toList();
    }

    static Phrase parse(String line) {
        Both both = Both.parse(line);
        return new Phrase(Sentence.parse(both.ko()), Sentence.parse(both.en()));
    }

    /** One language's sentence, split at the braces: plain text at even places, slots at odd ones. */
    record Sentence(List<String> parts) {
        private static final Pattern BRACE = Pattern.compile("[{}]");

        static Sentence parse(String text) {
            return new Sentence(List.of(BRACE.split(text, -1)));
        }

        void write(Map<String, String> words, StringBuilder out) {
            for (int i = 0; i < parts.size(); i++) {
                out.append(i % 2 == 0 ? parts.get(i) : filled(parts.get(i), words));
            }
        }

        private static String filled(String slot, Map<String, String> words) {
            int bar = slot.indexOf('/');
            if (bar >= 0) {
                return "true".equals(words.get("many"))
                        ? slot.substring(bar + 1)
                        : slot.substring(0, bar);
            }
            int colon = slot.indexOf(':');
            String name = colon < 0 ? slot : slot.substring(0, colon);
            String word = words.get(name);
            if (word == null) {
                throw new IllegalStateException(
                        "unknown slot {" + slot + "}, must be one of " + words.keySet());
            }
            return colon < 0 ? word : Particles.with(word, slot.substring(colon + 1));
        }
    }
}
