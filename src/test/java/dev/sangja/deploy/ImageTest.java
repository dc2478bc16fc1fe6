package dev.sangja.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Dockerfile, without the engine that would build it. */
class ImageTest {
    private static final String NAME_AND_VERSION = "[a-z]+:[0-9][a-z0-9.-]*";

    private final Dockerfile image = Dockerfile.read();

    @Test
    void base_images_are_named_with_a_version_and_no_host() {
        Set<String> stages = new HashSet<>();
        for (var from : image.all("FROM").toList()) {
            String base = from.words().getFirst();
            assertThat(stages.contains(base) || base.matches("(?:\\w+-)?" + NAME_AND_VERSION))
                    .as(base)
                    .isTrue();
            stages.add(from.words().getLast());
        }
    }

    @Test
    void every_file_that_is_copied_from_here_exists_and_is_let_through() throws Exception {
        var ignored = Files.readAllLines(Path.of(".dockerignore"));
        var sources =
                image.all("COPY")
                        .filter(copy -> !copy.arguments().contains("--from="))
                        .flatMap(copy -> copy.words().stream().limit(copy.words().size() - 1L))
                        .toList();
        assertThat(sources).contains("docker/start", "docker/health", "docker/train");
        assertThat(sources).allMatch(source -> Files.exists(Path.of(source)));
        assertThat(sources).noneMatch(source -> ignored.contains("/" + source));
    }

    @Test
    void stages_copy_from_stages_that_are_there() {
        List<String> stages = image.all("FROM").map(from -> from.words().getLast()).toList();
        assertThat(
                        image.all("COPY")
                                .map(Dockerfile.Instruction::arguments)
                                .filter(arguments -> arguments.contains("--from="))
                                .map(arguments -> arguments.replaceAll(".*--from=(\\S+).*", "$1")))
                .isNotEmpty()
                .isSubsetOf(stages);
    }

    @Test
    void it_runs_as_a_user_that_has_a_number_and_a_name() {
        assertThat(image.last("USER")).isEqualTo("10001:10001");
        assertThat(image.all("RUN").map(Dockerfile.Instruction::arguments))
                .anyMatch(run -> run.contains("useradd --uid 10001 --gid 10001"));
    }

    @Test
    void it_starts_without_a_shell_around_it_and_says_how_it_is() {
        assertThat(image.last("ENTRYPOINT")).isEqualTo("[\"/app/bin/start\"]");
        assertThat(image.last("HEALTHCHECK")).endsWith("CMD [\"/app/bin/health\"]");
        assertThat(image.last("EXPOSE")).isEqualTo("8080");
        assertThat(image.last("VOLUME")).isEqualTo("/data");
        assertThat(image.last("ENV")).contains("SANGJA_DATA_DIR=/data");
    }

    @Test
    void what_git_ignores_is_not_sent_to_the_builder() throws Exception {
        var sent = Files.readAllLines(Path.of(".dockerignore"));
        assertThat(sent).contains(".git", "/target", "/data", "**/node_modules");
    }

    @Test
    void its_scripts_are_programs() {
        assertThat(Stream.of("start", "health", "train", "runner", "runner-health"))
                .allMatch(name -> Files.isExecutable(Path.of("docker", name)));
    }
}
