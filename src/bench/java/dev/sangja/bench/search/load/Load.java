package dev.sangja.bench.search.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Does what each line of its input says, in words between tabs, and answers with a line of JSON:
 *
 * <ul>
 *   <li>{@code search <port> <authorization> <requests> <kind, or * for the mix> <clients> <milliseconds>}
 *   <li>{@code index <port> <authorization> <path> <array|bulk> <documents> <first> <end> <clients>}
 * </ul>
 *
 * One process loads all peers, so that it is as warm for the one as for the other.
 */
final class Load {
    private Load() {}

    public static void main(String[] arguments) throws Exception {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            System.out.println(answer(line.split("\t", -1)));
        }
    }

    private static String answer(String[] words) throws IOException, InterruptedException {
        var target = new Target(Integer.parseInt(words[1]), words[2]);
        return switch (words[0]) {
            case "search" ->
                    Requests.of(Path.of(words[3]), target)
                            .run(words[4], Integer.parseInt(words[5]), Long.parseLong(words[6]));
            case "index" ->
                    new Feed(target, words[3], Framing.of(words[4]), Path.of(words[5]))
                            .run(number(words[6]), number(words[7]), number(words[8]));
            default -> throw new IllegalArgumentException("no such command: " + words[0]);
        };
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }
}
