package dev.sangja.search.query;

import dev.sangja.search.analysis.IndexedWord;
import dev.sangja.search.analysis.TextAnalysis;
import dev.sangja.search.analysis.View;
import dev.sangja.search.analysis.hangul.Initials;
import dev.sangja.search.index.IndexField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds in a text what a query looked for, by cutting the text again as the index did. */
final class Marks {
    private final TextAnalysis analysis;
    private final Map<View, List<List<List<String>>>> rows = new EnumMap<>(View.class);
    private final Map<View, Set<String>> words = new EnumMap<>(View.class);
    private final Set<String> initials = new HashSet<>();
    private final Map<String, List<Mark>> known = new HashMap<>();

    private Marks(TextAnalysis analysis) {
        this.analysis = analysis;
    }

    static Marks of(TextQuery query) {
        var marks = new Marks(query.plan().analysis());
        if (!query.plan().everything()) {
            marks.collect(query.scored());
        }
        return marks;
    }

    private void collect(Scored scored) {
        switch (scored) {
            case Scored.Leaf leaf when leaf.how() == How.INITIALS ->
                    initials.add(leaf.row().getFirst().getFirst());
            case Scored.Leaf leaf -> add(view(leaf.way()), leaf.row());
            case Scored.Best(_, var all) -> all.forEach(this::collect);
            case Scored.Sum(_, var all, _) -> all.forEach(this::collect);
            case Scored.Raised(var base, var more) -> {
                collect(base);
                more.stream().filter(each -> !isPair(each)).forEach(this::collect);
            }
            case Scored.Nothing _ -> {}
        }
    }

    /** Neighbours are marked as words already. */
    private static boolean isPair(Scored scored) {
        return scored instanceof Scored.Best(_, var all)
                && all.getFirst() instanceof Scored.Leaf leaf
                && (leaf.how() == How.NEIGHBOURS || leaf.how() == How.NEAR);
    }

    private void add(View view, List<List<String>> row) {
        if (row.size() > 1) {
            rows.computeIfAbsent(view, _ -> new ArrayList<>()).add(row);
        } else {
            words.computeIfAbsent(view, _ -> new HashSet<>()).addAll(row.getFirst());
        }
    }

    private static View view(IndexField way) {
        return switch (way) {
            case STEM -> View.STEM;
            case PREFIX -> View.PREFIX;
            case JOINED -> View.JOINED;
            case DELIMITER -> View.DELIMITER;
            case BASE, SUGGEST, EXACT, NUMBER, DATE, GEO -> View.BASE;
        };
    }

    /**
     * A place that matched.
     *
     * @param term what stands there, to tell different words from the same one again
     */
    record Mark(int start, int end, String term) {}

    /** In the order of their places; none overlaps another. Results often have the same words in a field. */
    List<Mark> in(String text) {
        return known.computeIfAbsent(text, this::read);
    }

    private List<Mark> read(String text) {
        var marks = new ArrayList<Mark>();
        var read = new EnumMap<View, List<IndexedWord>>(View.class);
        Function<View, List<IndexedWord>> reading =
                view -> read.computeIfAbsent(view, each -> analysis.indexed(each, text));
        var views = new HashSet<>(words.keySet());
        views.addAll(rows.keySet());
        for (View view : views) {
            if (view == View.PREFIX) {
                beginnings(reading.apply(View.BASE), marks);
            } else {
                List<IndexedWord> indexed = reading.apply(view);
                words(words.getOrDefault(view, Set.of()), indexed, marks);
                rows.getOrDefault(view, List.of()).forEach(row -> row(row, indexed, marks));
            }
        }
        if (!initials.isEmpty()) {
            initials(reading.apply(analysis.hangulView()), marks);
        }
        marks.removeIf(mark -> mark.start() >= mark.end());
        return merged(marks);
    }

    private static void words(Set<String> terms, List<IndexedWord> indexed, List<Mark> marks) {
        for (IndexedWord word : indexed) {
            if (terms.contains(word.term())) {
                marks.add(new Mark(word.start(), word.end(), word.term()));
            }
        }
    }

    private static void row(List<List<String>> row, List<IndexedWord> indexed, List<Mark> marks) {
        for (IndexedWord first : indexed) {
            if (row.getFirst().contains(first.term())) {
                List<Mark> found = from(row, first.position(), indexed);
                if (covers(row, found)) {
                    marks.addAll(found);
                }
            }
        }
    }

    private static List<Mark> from(
            List<List<String>> row, int position, List<IndexedWord> indexed) {
        return indexed.stream()
                .filter(
                        word ->
                                word.position() >= position
                                        && word.position() < position + row.size()
                                        && row.get(word.position() - position)
                                                .contains(word.term()))
                .map(word -> new Mark(word.start(), word.end(), word.term()))
                .toList();
    }

    private static boolean covers(List<List<String>> row, List<Mark> found) {
        return row.stream()
                .allMatch(
                        alternatives ->
                                found.stream()
                                        .anyMatch(mark -> alternatives.contains(mark.term())));
    }

    /** Of a Hangul word the beginning itself is marked, of others the word: that is how each is read. */
    private void beginnings(List<IndexedWord> indexed, List<Mark> marks) {
        for (IndexedWord word : indexed) {
            for (String beginning : words.getOrDefault(View.PREFIX, Set.of())) {
                if (word.term().startsWith(beginning)) {
                    boolean exact =
                            Character.UnicodeScript.of(beginning.codePointAt(0))
                                            == Character.UnicodeScript.HANGUL
                                    && word.end() - word.start() == word.term().length();
                    int end = exact ? word.start() + beginning.length() : word.end();
                    marks.add(new Mark(word.start(), end, beginning));
                }
            }
        }
    }

    /** The syllables whose initials were typed. */
    private void initials(List<IndexedWord> indexed, List<Mark> marks) {
        for (IndexedWord word : indexed) {
            for (String typed : initials) {
                if (word.term().startsWith(typed) && Initials.are(word.term())) {
                    boolean exact = word.end() - word.start() == word.term().length();
                    int end = exact ? word.start() + typed.length() : word.end();
                    marks.add(new Mark(word.start(), end, typed));
                }
            }
        }
    }

    private static List<Mark> merged(List<Mark> marks) {
        marks.sort(Comparator.comparingInt(Mark::start).thenComparing(Mark::end));
        var merged = new ArrayList<Mark>();
        for (Mark mark : marks) {
            if (!merged.isEmpty() && mark.start() < merged.getLast().end()) {
                Mark before = merged.removeLast();
                merged.add(
                        new Mark(
                                before.start(), Math.max(before.end(), mark.end()), before.term()));
            } else {
                merged.add(mark);
            }
        }
        return merged;
    }
}
