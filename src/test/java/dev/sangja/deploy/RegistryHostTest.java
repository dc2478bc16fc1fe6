package dev.sangja.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Packages and images are named and nothing says from where they come: whoever builds may have a mirror. */
class RegistryHostTest {
    private static final Pattern HOST =
            Pattern.compile(
                    "(?i)\\b(?:registry\\.npmjs|npmjs\\.(?:com|org)|repo1?\\.maven|maven\\.google"
                            + "|docker\\.io|ghcr\\.io|quay\\.io|gcr\\.io|mcr\\.microsoft|pypi\\.org"
                            + "|files\\.pythonhosted|deb\\.debian|archive\\.ubuntu|registry\\.k8s|unpkg\\.com"
                            + "|cdn\\.jsdelivr|cdnjs)\\b");

    /** Of our own; what npm, the build and git bring is not looked at. */
    private static final List<String> OURS =
            List.of("src", "lessons", "docker", "deploy", ".mvn", ".ci");

    private static final Pattern BROUGHT =
            Pattern.compile("(?:^|/)(?:node_modules|dist|coverage|\\.quinoa)(?:/|$)");

    @Test
    void no_file_names_the_host_of_a_registry() throws IOException {
        var found = new ArrayList<String>();
        for (Path file : files()) {
            // Byte by byte, so that pictures and fonts are text, too.
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            HOST.matcher(text).results().forEach(hit -> found.add(file + ": " + hit.group()));
        }
        assertThat(found).isEmpty();
    }

    private static List<Path> files() throws IOException {
        try (var top = Files.list(Path.of(""))) {
            return Stream.concat(
                            top.filter(Files::isRegularFile),
                            OURS.stream().flatMap(folder -> filesBelow(Path.of(folder))))
                    .filter(file -> !file.endsWith("RegistryHostTest.java"))
                    .toList();
        }
    }

    private static Stream<Path> filesBelow(Path folder) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file -> !BROUGHT.matcher(file.toString()).find())
                    .filter(Files::isRegularFile)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
