package dev.sangja.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a worker of the server's own has of the server: nothing. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class LocalWorkerTest {
    @TempDir private Path folder;

    @Test
    void it_inherits_no_descriptor_and_no_environment_and_lives_in_a_folder_of_its_own()
            throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "of the server");
        try (var open = FileChannel.open(secret, StandardOpenOption.READ);
                var listening = new ServerSocket(0);
                Workers workers = TestWorkers.local()) {
            assertThat(workers.link()).isPresent();
            assertThat(open.isOpen() && listening.isBound()).isTrue();
            Path worker = Path.of("/proc", String.valueOf(newestChild().pid()));
            assertThat(Files.readAllBytes(worker.resolve("environ"))).isEmpty();
            assertThat(descriptors(worker))
                    .doesNotContain(secret.toString())
                    .noneMatch(each -> each.startsWith("socket:"))
                    .filteredOn(each -> each.startsWith("pipe:"))
                    .hasSize(3);
            assertThat(Files.readSymbolicLink(worker.resolve("cwd")).getFileName().toString())
                    .startsWith(WorkerFolders.prefix(ProcessHandle.current().pid()));
        }
    }

    @Test
    void each_of_its_threads_is_under_the_filter() throws IOException {
        try (Workers workers = TestWorkers.local()) {
            assertThat(workers.link()).isPresent();
            Path tasks = Path.of("/proc", String.valueOf(newestChild().pid()), "task");
            try (Stream<Path> threads = Files.list(tasks)) {
                assertThat(threads)
                        .hasSizeGreaterThan(5)
                        .allSatisfy(
                                thread ->
                                        assertThat(Files.readAllLines(thread.resolve("status")))
                                                .contains("Seccomp:\t2", "NoNewPrivs:\t1"));
            }
        }
    }

    @Test
    void the_script_of_the_image_starts_java_with_the_same_options() throws Exception {
        String script = Files.readString(Path.of("docker/runner"));
        var wanted = new ArrayList<>(LocalWorker.OPTIONS);
        wanted.remove(
                "-XX:+DisplayVMOutputToStderr"); // there, standard output is nobody's protocol
        assertThat(wanted).allMatch(option -> script.contains(" " + option + " "));
    }

    @Test
    void folders_of_servers_that_were_killed_are_deleted_and_others_are_not() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        Path orphan = Files.createTempDirectory(WorkerFolders.prefix(ended.pid()));
        Files.writeString(orphan.resolve("library.so"), "x");
        Path ours = WorkerFolders.create();
        WorkerFolders.deleteOrphans();
        assertThat(orphan).doesNotExist();
        assertThat(ours).exists();
        WorkerFolders.delete(ours);
        assertThat(ours).doesNotExist();
    }

    private static ProcessHandle newestChild() {
        return ProcessHandle.current()
                .children()
                .max((a, b) -> Long.compare(a.pid(), b.pid()))
                .orElseThrow();
    }

    private static List<String> descriptors(Path process) throws IOException {
        var found = new ArrayList<String>();
        try (Stream<Path> all = Files.list(process.resolve("fd"))) {
            for (Path each : all.toList()) {
                found.add(Files.readSymbolicLink(each).toString());
            }
        }
        return found;
    }
}
