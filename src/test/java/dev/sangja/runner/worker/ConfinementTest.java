package dev.sangja.runner.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** From inside a process that has given up its rights. Where the kernel can filter, the filter must be there. */
@EnabledIf("dev.sangja.runner.worker.ConfinementTest#kernelCanFilter")
class ConfinementTest {
    private static final String EPERM = "1";
    private static final String EBADF = "9";
    private static final String ENOSYS = "38";
    private static final String WENT_WELL = "0";

    @TempDir private static Path folder;
    private static Map<String, String> found = Map.of();
    private static Map<String, String> foundListening = Map.of();

    static boolean kernelCanFilter() {
        return "Linux".equals(System.getProperty("os.name"))
                && "amd64".equals(System.getProperty("os.arch"))
                && Files.exists(Path.of("/proc/sys/kernel/seccomp/actions_avail"));
    }

    @BeforeAll
    static void attempt() throws IOException, InterruptedException {
        found = attempts(false);
        foundListening = attempts(true);
    }

    @Test
    void the_filter_is_active() {
        assertThat(found).containsEntry("confined", "true");
        assertThat(found.get("note"))
                .startsWith("no processes, sockets or files to write")
                .endsWith(ForbiddenCalls.NUMBERS.size() + " system calls");
    }

    @Test
    void no_process_no_socket_and_no_file_to_write_is_to_be_had() {
        assertThat(found)
                .containsEntry("start a process", "IOException")
                .containsEntry("connect", "IOException")
                .containsEntry("listen", "IOException")
                .containsEntry("write a file", "IOException")
                .containsEntry("make a file", "IOException")
                .containsEntry("delete a file", "IOException")
                .containsEntry("rename a file", "IOException")
                .containsEntry("clone a process", EPERM)
                .containsEntry("clone by clone3", ENOSYS)
                .containsEntry("call as x32", ENOSYS);
    }

    @Test
    void no_other_process_is_to_be_reached() {
        assertThat(found)
                .containsEntry("signal another", EPERM)
                .containsEntry("signal all", EPERM)
                .containsEntry("signal a thread of another", EPERM)
                .containsEntry("limit another", EPERM)
                .containsEntry("send to an address", EPERM)
                .containsEntry("type into a terminal", EPERM)
                .containsEntry("type into a console", EPERM);
    }

    @Test
    void what_java_needs_goes_on() {
        assertThat(found)
                .containsEntry("read a file", WENT_WELL)
                .containsEntry("start a thread", WENT_WELL)
                .containsEntry("start a virtual thread", WENT_WELL)
                .containsEntry("signal itself", WENT_WELL)
                .containsEntry("signal a thread of its own", WENT_WELL)
                .containsEntry("see its own limits", WENT_WELL)
                .containsEntry("send over a connection", EBADF)
                .containsEntry("ask about a descriptor", EBADF);
    }

    @Test
    void connections_are_accepted_only_where_it_listened_before() {
        assertThat(found).containsEntry("accept", EPERM).containsEntry("accept4", EPERM);
        assertThat(foundListening).containsEntry("accept", EBADF).containsEntry("accept4", EBADF);
    }

    @Test
    void every_call_of_the_list_is_refused() {
        assertThat(found).containsEntry("forbidden calls that are allowed", "{}");
        assertThat(foundListening).containsEntry("forbidden calls that are allowed", "{}");
        assertThat(ForbiddenCalls.NUMBERS)
                .containsKeys("execve", "fork", "ptrace", "socket", "creat", "io_uring_setup")
                .hasSizeGreaterThan(100);
    }

    private static Map<String, String> attempts(boolean listens)
            throws IOException, InterruptedException {
        Path said = folder.resolve("said-" + listens);
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:-UsePerfData",
                                "-Djava.io.tmpdir=" + folder,
                                "-cp",
                                System.getProperty("java.class.path"),
                                Objects.requireNonNull(Attempts.class.getName()),
                                String.valueOf(ProcessHandle.current().pid()),
                                String.valueOf(listens))
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        assertThat(process.waitFor(Duration.ofSeconds(60))).isTrue();
        var found = new LinkedHashMap<String, String>();
        for (String line : Files.readAllLines(said)) {
            int at = line.indexOf('=');
            found.put(line.substring(0, at), line.substring(at + 1));
        }
        return found;
    }
}
