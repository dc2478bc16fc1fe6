package dev.sangja.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The built files of the front end by their name below {@code /assets/}. */
@ApplicationScoped
class AssetFiles {
    private final Optional<Path> folder;
    private final Map<String, byte[]> packaged = new ConcurrentHashMap<>();

    AssetFiles(WebConfig config) {
        this.folder = config.assetsDir().map(Path::toAbsolutePath);
    }

    /** Bytes of a file; empty where there is none. Packaged files are read once and kept; names of none are not. */
    Optional<byte[]> read(String name) {
        if (folder.isPresent()) {
            return readFrom(folder.get(), name);
        }
        byte[] kept = packaged.get(name);
        if (kept != null) {
            return Optional.of(kept);
        }
        Optional<byte[]> read = readPackaged(name);
        read.ifPresent(bytes -> packaged.put(name, bytes));
        return read;
    }

    private static Optional<byte[]> readFrom(Path folder, String name) {
        Path file = folder.resolve(name).normalize();
        try {
            return file.startsWith(folder) && Files.isRegularFile(file)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<byte[]> readPackaged(String name) {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var in = loader.getResourceAsStream("META-INF/resources/assets/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
