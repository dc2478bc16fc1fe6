package dev.sangja.bench.search.load;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How long requests took, by their kinds. A client has its own and adds it to all at its end. */
public final class Times {
    private final Map<String, Sample> samples = new TreeMap<>();
    private int faults;
    private String fault = "";

    public void add(String kind, long nanoseconds) {
        samples.computeIfAbsent(kind, _ -> new Sample()).add(nanoseconds);
    }

    void fault(String what) {
        faults++;
        fault = what;
    }

    synchronized void add(Times client) {
        client.samples.forEach(
                (kind, own) -> samples.computeIfAbsent(kind, _ -> new Sample()).add(own));
        faults += client.faults;
        fault = client.faults > 0 ? client.fault : fault;
    }

    public String json(long nanoseconds) {
        var all = new Sample();
        samples.values().forEach(all::add);
        String kinds =
                samples.entrySet().stream()
                        .map(entry -> quoted(entry.getKey()) + ":" + entry.getValue().json())
                        .collect(Collectors.joining(","));
        return "{\"seconds\":%s,\"all\":%s,\"kinds\":{%s},\"faults\":%d,\"fault\":%s}"
                .formatted(nanoseconds / 1e9, all.json(), kinds, faults, quoted(fault));
    }

    private static String quoted(String text) {
        String cut = text.substring(0, Math.min(text.length(), 1000));
        return '"'
                + cut.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ")
                + '"';
    }

    /** Times in nanoseconds, in no order. */
    private static final class Sample {
        private long[] values = new long[1024];
        private int size;

        void add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }

        void add(Sample other) {
            for (int i = 0; i < other.size; i++) {
                add(other.values[i]);
            }
        }

        /** Milliseconds. */
        String json() {
            long[] sorted = Arrays.copyOf(values, size);
            Arrays.sort(sorted);
            return "{\"count\":%d,\"p50\":%s,\"p99\":%s}"
                    .formatted(size, part(sorted, 0.5), part(sorted, 0.99));
        }

        private static double part(long[] sorted, double part) {
            return sorted.length == 0 ? 0 : sorted[(int) (sorted.length * part)] / 1e6;
        }
    }
}
