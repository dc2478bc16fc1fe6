package dev.sangja.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What this process holds: a worker that is gone must leave nothing of it behind.
 *
 * @param descriptors number of open files
 * @param threads of the runner, those of the workers that live included
 * @param heapBytes after a collection
 */
record Leftovers(int descriptors, List<String> threads, long heapBytes) {
    private static final int TRIES = 200;
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int FEW_DESCRIPTORS = 5;
    private static final long FEW_BYTES = 8 << 20;

    static Leftovers now() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return new Leftovers(
                entries(Path.of("/proc/self/fd")).size(),
                Thread.getAllStackTraces().keySet().stream()
                        .map(Thread::getName)
                        .filter(name -> name.startsWith("runner-"))
                        .sorted()
                        .toList(),
                runtime.totalMemory() - runtime.freeMemory());
    }

    /** Ends of processes are noticed a moment later: waits for that, but not for ever. */
    void assertNothingMoreIsLeft() throws InterruptedException {
        Leftovers left = now();
        for (int i = 0; i < TRIES && !isAsBefore(left); i++) {
            Thread.sleep(PAUSE);
            left = now();
        }
        assertThat(threads).containsAll(left.threads);
        assertThat(left.descriptors).isLessThanOrEqualTo(descriptors + FEW_DESCRIPTORS);
        assertThat(left.heapBytes).isLessThanOrEqualTo(heapBytes + FEW_BYTES);
        assertThat(zombies()).isEmpty();
    }

    private boolean isAsBefore(Leftovers left) {
        return threads.containsAll(left.threads)
                && left.descriptors <= descriptors + FEW_DESCRIPTORS
                && left.heapBytes <= heapBytes + FEW_BYTES
                && zombies().isEmpty();
    }

    /** Children of this process that have ended and that nobody has asked for. */
    private static List<String> zombies() {
        String parent = String.valueOf(ProcessHandle.current().pid());
        return entries(Path.of("/proc")).stream()
                .filter(name -> name.chars().allMatch(Character::isDigit))
                .flatMap(pid -> stat(pid).stream())
                .filter(stat -> stat.startsWith("Z " + parent + " "))
                .toList();
    }

    /** State and parent of a process. */
    private static Optional<String> stat(String pid) {
        try {
            String all = Files.readString(Path.of("/proc", pid, "stat"));
            return Optional.of(all.substring(all.lastIndexOf(')') + 2));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static List<String> entries(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
