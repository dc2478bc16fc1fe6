package dev.sangja.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The version that an installed npm package says it has. */
final class NpmVersion {
    private static final Pattern VERSION =
            Pattern.compile("\"version\"\\s*:\\s*\"([0-9A-Za-z.+-]+)\"");

    private NpmVersion() {}

    static String of(Path npmPackage) {
        try {
            var matcher = VERSION.matcher(Files.readString(npmPackage.resolve("package.json")));
            if (!matcher.find()) {
                throw new IllegalStateException(npmPackage + "/package.json names no version");
            }
            return matcher.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
