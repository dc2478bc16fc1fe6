package dev.sangja.search.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A line of a table, with the file and number of the line. */
record Row(
        String place,
        String need,
        Corpus corpus,
        Settings settings,
        String query,
        Ranking first,
        List<Named> found,
        List<Named> absent,
        String instead,
        String reason) {
    private static final int CELLS = 9;
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-f]{4})");

    static List<Row> read(String file) {
        List<String> lines = lines(file).lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isBlank() && !lines.get(i).startsWith("#"))
                .mapToObj(i -> parse("%s:%d".formatted(file, i + 1), lines.get(i)))
                .toList();
    }

    static String lines(String file) {
        String name = "/search-table/" + file;
        try (InputStream in = Objects.requireNonNull(Row.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row parse(String place, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != CELLS || cells[CELLS - 1].isBlank()) {
            throw new IllegalArgumentException(
                    place
                            + " has "
                            + cells.length
                            + " cells, must have "
                            + CELLS
                            + " and a reason");
        }
        var corpus = Corpus.named(cells[1]);
        var settings = Settings.parse(cells[2]);
        return new Row(
                place,
                cells[0],
                corpus,
                settings,
                settings.typed(unescaped(cells[3])),
                Ranking.parse(cells[4], corpus.title()),
                Named.parseAll(cells[5], corpus.title()),
                Named.parseAll(cells[6], corpus.title()),
                cells[7],
                cells[8]);
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
    }

    /** Whether more than the best hits must be looked at. */
    boolean asksForAll() {
        return first.ends() || !found.isEmpty() || !absent.isEmpty();
    }

    /** All that it names. */
    Stream<Named> named() {
        return Stream.of(
                        first.ranks().stream().flatMap(List::stream),
                        found.stream(),
                        absent.stream())
                .flatMap(some -> some);
    }

    @Override
    public String toString() {
        return "%s %s: %s in %s %s".formatted(place, need, query, corpus, settings);
    }
}
