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
    private final Map<String, Optional<byte[]>> packaged = new ConcurrentHashMap<>();

    AssetFiles(WebConfig config) {
        this.folder = config.assetsDir().map(Path::toAbsolutePath);
    }

    /** Bytes of a file; empty where there is none. Packaged files are read once and kept. */
    Optional<byte[]> read(String name) {
        return folder.isPresent()
                ? readFrom(folder.get(), name)
                : packaged.computeIfAbsent(name, AssetFiles::readPackaged);
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
