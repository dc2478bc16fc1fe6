package dev.sangja.bench.search.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Sends documents in batches; a reader is a few batches ahead of the clients. */
record Feed(Target target, String path, Framing framing, Path documents) {
    private static final int BATCH = 100;
    private static final int AHEAD = 64;
    private static final byte[] END = {};

    /** Documents from the first to before the end, as they stand in the file. */
    String run(int first, int end, int clients) throws InterruptedException {
        var batches = new ArrayBlockingQueue<byte[]>(AHEAD);
        var reader = Thread.ofPlatform().daemon().start(() -> read(first, end, clients, batches));
        while (batches.remainingCapacity() > 0 && reader.isAlive()) {
            Thread.sleep(1); // what is read ahead is not measured
        }
        var times = new Times();
        long begin = System.nanoTime();
        Crowd.run(clients, _ -> times.add(client(batches)));
        return times.json(System.nanoTime() - begin);
    }

    private void read(int first, int end, int clients, BlockingQueue<byte[]> batches) {
        try {
            try (BufferedReader in = Files.newBufferedReader(documents)) {
                for (int i = 0; i < first; i++) {
                    in.readLine();
                }
                for (int at = first; at < end; at += BATCH) {
                    batches.put(batch(in, Math.min(BATCH, end - at)));
                }
            } finally {
                for (byte[] mark : Collections.nCopies(clients, END)) {
                    batches.put(mark);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] batch(BufferedReader in, int size) throws IOException {
        List<String> lines = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            String line = in.readLine();
            if (line == null) {
                throw new IOException("there are too few documents in " + documents);
            }
            lines.add(line);
        }
        byte[] body = framing.body(lines).getBytes(StandardCharsets.UTF_8);
        return target.request(path, framing.type(), body);
    }

    private Times client(BlockingQueue<byte[]> batches) {
        var times = new Times();
        try (var connection = new Connection(target.port())) {
            for (byte[] batch = batches.take(); batch != END; batch = batches.take()) {
                long begin = System.nanoTime();
                int status = connection.send(batch);
                times.add("batch", System.nanoTime() - begin);
                if (status != 200 || connection.bodyHas(framing.refusal())) {
                    times.fault(status + " " + connection.body());
                }
            }
        } catch (IOException | InterruptedException e) {
            times.fault(e.toString());
        }
        return times;
    }
}
