package dev.sangja.runner;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tukaani.xz.XZInputStream;

/** The folders with the sandbox's Python and with what made it. */
final class PythonFolder {
    static final PythonFolder RESULTS =
            new PythonFolder(Path.of("src/main/resources/dev/sangja/runner/python"));
    static final PythonFolder SOURCES = new PythonFolder(Path.of("docker/python-wasm"));

    private static final Pattern SUM = Pattern.compile("([0-9a-f]{64})  (.+)");

    private final Path root;

    private PythonFolder(Path root) {
        this.root = root;
    }

    byte[] bytes(String name) {
        try {
            return Files.readAllBytes(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String name) {
        try {
            return Files.readString(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] unpacked(String name) {
        try (var packed = new XZInputStream(new ByteArrayInputStream(bytes(name)))) {
            return packed.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files, by their paths below this folder. */
    Set<String> names() {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .filter(name -> !name.contains("__pycache__"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The checksums of these files, by their names. */
    SortedMap<String, String> sums(Set<String> names) {
        var sums = new TreeMap<String, String>();
        names.forEach(name -> sums.put(name, sum(bytes(name))));
        return sums;
    }

    /** The lines that sha256sum wrote, by the names in them; other lines are passed over. */
    static SortedMap<String, String> written(String text) {
        var sums = new TreeMap<String, String>();
        text.lines()
                .map(SUM::matcher)
                .filter(line -> line.matches())
                .forEach(line -> sums.put(line.group(2), line.group(1)));
        return sums;
    }

    static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
