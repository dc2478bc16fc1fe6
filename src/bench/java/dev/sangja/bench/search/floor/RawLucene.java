package dev.sangja.bench.search.floor;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sangja.bench.search.load.Times;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Does what each line of its input says, in words between tabs, and answers with a line of JSON:
 *
 * <ul>
 *   <li>{@code index <documents> <how many>}
 *   <li>{@code search <kind, or * for the mix> <milliseconds>}, one after the other in one thread
 *   <li>{@code answers <searches>}, by kinds
 * </ul>
 *
 * Arguments: a folder for the index, and the searches, which are lines of kind and App Search's body between tabs.
 */
final class RawLucene {
    /** @param body as it came: reading and compiling it is a part of what is measured */
    private record One(String kind, String body) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final List<One> all;
    private int next;

    private RawLucene(Path folder, Path searches) throws IOException {
        this.folder = folder;
        this.all = read(searches);
    }

    public static void main(String[] arguments) throws Exception {
        var lucene = new RawLucene(Path.of(arguments[0]), Path.of(arguments[1]));
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            System.out.println(lucene.answer(line.split("\t", -1)));
        }
    }

    private String answer(String[] words) throws IOException {
        return switch (words[0]) {
            case "index" -> index(Path.of(words[1]), Integer.parseInt(words[2]));
            case "search" -> search(words[1], Long.parseLong(words[2]));
            case "answers" -> answers(Path.of(words[1]));
            default -> throw new IllegalArgumentException("no such command: " + words[0]);
        };
    }

    private String index(Path documents, int count) throws IOException {
        long begin = System.nanoTime();
        new FloorIndex().write(documents, count, folder);
        return "{\"seconds\":%s}".formatted((System.nanoTime() - begin) / 1e9);
    }

    private String search(String kind, long milliseconds) throws IOException {
        List<One> chosen =
                all.stream().filter(one -> kind.equals("*") || one.kind().equals(kind)).toList();
        var times = new Times();
        try (var floor = new Floor(folder)) {
            long first = System.nanoTime();
            long end = first + milliseconds * 1_000_000;
            for (long begin = first; begin < end; ) {
                One one = chosen.get(next++ % chosen.size());
                floor.answer(JSON.readTree(one.body()));
                long now = System.nanoTime();
                times.add(one.kind(), now - begin);
                begin = now;
            }
            return times.json(System.nanoTime() - first);
        }
    }

    private String answers(Path searches) throws IOException {
        var byKind = new LinkedHashMap<String, List<Map<String, Object>>>();
        try (var floor = new Floor(folder)) {
            for (One one : read(searches)) {
                var answer = floor.answer(JSON.readTree(one.body()));
                byKind.computeIfAbsent(one.kind(), _ -> new ArrayList<>())
                        .add(Map.of("total", answer.total(), "ids", answer.ids()));
            }
        }
        return JSON.writeValueAsString(byKind);
    }

    private static List<One> read(Path searches) throws IOException {
        return Files.readAllLines(searches).stream()
                .map(line -> line.split("\t", 2))
                .map(words -> new One(words[0], words[1]))
                .toList();
    }
}
