package dev.sangja.search.table;

import dev.sangja.search.document.Document;
import dev.sangja.search.schema.FieldName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The first hits. {@code a > b} is a before b, {@code a ; b} both in either order, {@code 3x a} three of a kind; a lone full
 * stop means that nothing follows. Hits with the title of one before them do not count: a game stands in the data once for each
 * machine that it runs on.
 */
record Ranking(List<List<Named>> ranks, boolean ends) {
    private static final String END = ".";
    private static final Pattern TIMES = Pattern.compile("(\\d+)x (.+)");

    static Ranking parse(String cell, FieldName title) {
        var parts = Arrays.stream(cell.split(" > ", -1)).filter(part -> !part.isEmpty()).toList();
        boolean ends = !parts.isEmpty() && parts.getLast().equals(END);
        return new Ranking(
                parts.stream()
                        .filter(part -> !part.equals(END))
                        .map(part -> rank(part, title))
                        .toList(),
                ends);
    }

    private static List<Named> rank(String text, FieldName title) {
        var rank = new ArrayList<Named>();
        for (String part : text.split(" ; ", -1)) {
            var times = TIMES.matcher(part);
            rank.addAll(
                    times.matches()
                            ? Collections.nCopies(
                                    Integer.parseInt(times.group(1)),
                                    Named.parse(times.group(2), title))
                            : List.of(Named.parse(part, title)));
        }
        return rank;
    }

    /** How many hits it speaks of. */
    int size() {
        return ranks.stream().mapToInt(List::size).sum();
    }

    boolean fits(List<Document> hits) {
        int at = 0;
        for (var rank : ranks) {
            int end = at + rank.size();
            if (end > hits.size() || !assigned(rank, hits.subList(at, end))) {
                return false;
            }
            at = end;
        }
        return !ends || at == hits.size();
    }

    /** Whether each pattern has a hit of its own. */
    private static boolean assigned(List<Named> patterns, List<Document> hits) {
        if (patterns.isEmpty()) {
            return true;
        }
        var rest = patterns.subList(1, patterns.size());
        for (Document hit : hits) {
            if (patterns.getFirst().matches(hit) && assigned(rest, without(hits, hit))) {
                return true;
            }
        }
        return false;
    }

    private static List<Document> without(List<Document> hits, Document hit) {
        return hits.stream().filter(other -> !other.equals(hit)).toList();
    }
}
