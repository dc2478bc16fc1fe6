package dev.sangja.testing;

import static dev.sangja.testing.Programs.TARGET;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of the tests: what the environment variable {@code SANGJA_CHROMIUM} names, else an installed Chromium or
 * Chrome, else the one inside the npm package {@code @sparticuz/chromium}, which also holds the libraries that a bare
 * Debian lacks.
 *
 * @param executable the program
 * @param environment variables that it needs besides the inherited ones
 */
record Chromium(Path executable, Map<String, String> environment) {
    static final String VARIABLE = "SANGJA_CHROMIUM";

    /** Arguments beyond Playwright's own, which already turn background networking off. */
    static final List<String> ARGUMENTS = List.of("--disable-gpu", "--no-first-run");

    private static final Path MAC =
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    Chromium {
        environment = Map.copyOf(environment);
    }

    static Chromium find() {
        return find(Optional.ofNullable(System.getenv(VARIABLE)).filter(v -> !v.isBlank()));
    }

    static Chromium find(Optional<String> wanted) {
        return wanted.map(Chromium::named)
                .or(Chromium::installed)
                .map(program -> new Chromium(program, fonts()))
                .orElseGet(Chromium::fromNpm);
    }

    /** The one that npm brought, unpacked once into the build folder. */
    static Chromium fromNpm() {
        Path home = unpacked(Programs.npmPackage("@sparticuz/chromium"));
        var environment = new HashMap<>(fonts());
        Path program = home.resolve("chromium");
        if (lacksLibraries(program)) {
            environment.put("LD_LIBRARY_PATH", home.resolve("al2023/lib").toString());
        }
        return new Chromium(program, environment);
    }

    private static Path named(String program) {
        Path path = Path.of(program);
        if (!Files.isExecutable(path)) {
            throw new IllegalStateException(
                    VARIABLE + " is '" + program + "', which is not a program that can be run");
        }
        return path;
    }

    private static Optional<Path> installed() {
        return Programs.onPath(
                        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .or(() -> Stream.of(MAC).filter(Files::isExecutable).findFirst());
    }

    private static Path unpacked(Path npmPackage) {
        Path home = TARGET.resolve("chromium").resolve(NpmVersion.of(npmPackage));
        if (Files.isDirectory(home)) {
            return home;
        }
        try {
            Files.createDirectories(home.getParent());
            Path work = Files.createTempDirectory(home.getParent(), "unpacking");
            Path script = Programs.ROOT.resolve("src/test/node/unpack-chromium.mjs");
            Programs.run(
                    Map.of("TMPDIR", work.toString()),
                    List.of(Programs.node().toString(), script.toString(), npmPackage.toString()));
            return Files.isDirectory(home) ? home : Files.move(work, home);
        } catch (IOException e) {
            throw new UncheckedIOException("Chromium could not be unpacked into " + home, e);
        }
    }

    private static boolean lacksLibraries(Path program) {
        return Programs.onPath("ldd").isEmpty()
                || Programs.run(Map.of(), List.of("ldd", program.toString())).contains("not found");
    }

    /** A font configuration with a Korean font: on a bare machine its letters would be empty boxes. */
    private static Map<String, String> fonts() {
        Path file = TARGET.resolve("chromium/fonts.conf");
        String configuration =
                """
                <?xml version="1.0"?>
                <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
                <fontconfig>
                  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
                  <dir>%s</dir>
                  <cachedir>%s</cachedir>
                </fontconfig>
                """
                        .formatted(
                                Programs.npmPackage("pretendard").resolve("dist/public/static"),
                                TARGET.resolve("chromium/font-cache"));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, configuration);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of("FONTCONFIG_FILE", file.toString());
    }
}
