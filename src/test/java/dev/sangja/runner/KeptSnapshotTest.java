package dev.sangja.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The started interpreter is kept for the next worker, and never believed blindly. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class KeptSnapshotTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    /** Where its lowest byte is in the file: behind four bytes that say what it is, and the hash. */
    private static final int STACK_POINTER = 4 + 32 + 3;

    @TempDir private Path data;

    @Test
    void the_next_worker_goes_on_from_what_the_first_kept() throws IOException {
        String first = printedByAWorker();
        Path kept = onlySnapshot();
        Files.setLastModifiedTime(kept, LONG_AGO);
        assertThat(printedByAWorker()).isEqualTo(first);
        assertThat(onlySnapshot()).isEqualTo(kept);
        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(LONG_AGO);
    }

    @Test
    void one_that_was_changed_is_made_anew() throws IOException {
        String first = printedByAWorker();
        Path kept = onlySnapshot();
        byte[] whole = Files.readAllBytes(kept);
        byte[] cutOff = Arrays.copyOf(whole, whole.length - 1);
        byte[] longer = Arrays.copyOf(whole, whole.length + 1);
        for (byte[] broken :
                List.of(
                        changedAt(0, whole),
                        changedAt(10, whole),
                        changedAt(STACK_POINTER, whole),
                        changedAt(whole.length / 2, whole),
                        cutOff,
                        longer,
                        new byte[0],
                        new byte[100])) {
            Files.write(kept, broken);
            assertThat(printedByAWorker()).isEqualTo(first);
            assertThat(onlySnapshot()).isEqualTo(kept).hasBinaryContent(whole);
        }
    }

    @Test
    void one_that_is_far_too_long_is_made_anew() throws IOException {
        String first = printedByAWorker();
        Path kept = onlySnapshot();
        long whole = Files.size(kept);
        try (var file = FileChannel.open(kept, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(new byte[1]), 3L << 30); // all but a page of it is a hole
        }
        assertThat(printedByAWorker()).isEqualTo(first);
        assertThat(onlySnapshot()).isEqualTo(kept).hasSize(whole);
    }

    @Test
    void servers_that_start_at_once_leave_one_and_it_is_whole() throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<String>> servers = Collections.nCopies(3, this::printedByAWorker);
            var printed = new HashSet<String>();
            for (var each : pool.invokeAll(servers)) {
                printed.add(each.get());
            }
            assertThat(printed).hasSize(1);
            Path kept = onlySnapshot();
            Files.setLastModifiedTime(kept, LONG_AGO);
            assertThat(printed).containsExactly(printedByAWorker());
            assertThat(Files.getLastModifiedTime(kept)).isEqualTo(LONG_AGO);
        }
    }

    @Test
    void those_of_other_versions_are_deleted() throws IOException {
        Path old = Files.writeString(snapshots().resolve("of-another-version.snapshot"), "old");
        Path other = Files.writeString(snapshots().resolve("no-snapshot"), "somebody's");
        printedByAWorker();
        assertThat(old).doesNotExist();
        assertThat(other).exists();
    }

    private static byte[] changedAt(int index, byte[] whole) {
        byte[] changed = whole.clone();
        changed[index] ^= 1;
        return changed;
    }

    /** What is random and how the memory lies shows in it. */
    private String printedByAWorker() throws IOException {
        String source = "import random\nprint(random.random(), hash('box'), id(object()))";
        try (Workers workers = TestWorkers.local(Optional.of(snapshots()))) {
            var request = new RunRequest(source, "", Map.of(), RunLimits.DEFAULT, 7L);
            RunOutcome outcome = TestWorkers.runner(workers).run(request, "test");
            assertThat(outcome).isInstanceOf(RunOutcome.Finished.class);
            return ((RunOutcome.Finished) outcome).trace().stdout();
        }
    }

    private Path snapshots() throws IOException {
        return Files.createDirectories(data.resolve("snapshots"));
    }

    private Path onlySnapshot() throws IOException {
        try (Stream<Path> all = Files.list(snapshots())) {
            List<Path> found = all.toList();
            assertThat(found).hasSize(1);
            return found.getFirst();
        }
    }
}
