package dev.sangja.bench.search.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The searches for one peer: lines of kind, path and body between tabs. They are kept as the bytes that are sent. */
final class Requests {
    private static final Map<Path, Requests> READ = new HashMap<>();

    private record One(String kind, byte[] bytes) {}

    private final Target target;
    private final List<One> all;

    /** Goes on from run to run, so that no run begins with what the last one began with. */
    private final AtomicInteger next = new AtomicInteger();

    private Requests(Target target, List<One> all) {
        this.target = target;
        this.all = all;
    }

    static Requests of(Path file, Target target) throws IOException {
        Requests known = READ.get(file);
        if (known == null) {
            known = read(file, target);
            READ.put(file, known);
        }
        return known;
    }

    private static Requests read(Path file, Target target) throws IOException {
        var all = new ArrayList<One>();
        for (String line : Files.readAllLines(file)) {
            String[] words = line.split("\t", 3);
            byte[] body = words[2].getBytes(StandardCharsets.UTF_8);
            all.add(new One(words[0], target.request(words[1], "application/json", body)));
        }
        return new Requests(target, all);
    }

    /** Each client sends its next request when it has the answer to its last. */
    String run(String kind, int clients, long milliseconds) throws InterruptedException {
        List<One> chosen =
                all.stream().filter(one -> kind.equals("*") || one.kind().equals(kind)).toList();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("no requests of the kind " + kind);
        }
        var times = new Times();
        long begin = System.nanoTime();
        long end = begin + milliseconds * 1_000_000;
        Crowd.run(clients, _ -> times.add(client(chosen, end)));
        return times.json(System.nanoTime() - begin);
    }

    private Times client(List<One> chosen, long end) {
        var times = new Times();
        try (var connection = new Connection(target.port())) {
            for (long begin = System.nanoTime(); begin < end; ) {
                One one = chosen.get(Math.floorMod(next.getAndIncrement(), chosen.size()));
                int status = connection.send(one.bytes());
                long now = System.nanoTime();
                if (status == 200) {
                    times.add(one.kind(), now - begin);
                } else {
                    times.fault(one.kind() + ": " + status + " " + connection.body());
                }
                begin = now;
            }
        } catch (IOException e) {
            times.fault(e.toString());
        }
        return times;
    }
}
