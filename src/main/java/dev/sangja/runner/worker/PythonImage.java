package dev.sangja.runner.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import org.tukaani.xz.XZInputStream;

/**
 * What an interpreter is made from.
 *
 * @param wasm Python, outside of the heap
 * @param library the archive of its standard library, there too
 * @param setup the request that starts it with our harness, JSON in UTF-8
 * @param fingerprint of all that decides what a started interpreter is
 */
@SuppressWarnings("ArrayRecordComponent") // carried once, never compared
record PythonImage(ByteBuffer wasm, ByteBuffer library, byte[] setup, String fingerprint) {
    private static final String FOLDER = "/dev/sangja/runner/";
    private static final String PACKAGE = "sangja";

    /** Modules that programs import: in the snapshot they cost nothing, otherwise about a millisecond in every run. */
    private static final String PRELOADED =
            "math random string collections itertools functools re datetime dataclasses typing statistics operator copy"
                    + " time decimal fractions textwrap enum heapq bisect csv os io json";

    /** On all cores: unpacking is most of a worker's start. */
    static PythonImage load() throws InterruptedException {
        var wasm = new FutureTask<>(() -> Packed.of("python/python.wasm.xz"));
        var library = new FutureTask<>(() -> Packed.of("python/library.bin.xz"));
        var setup = new FutureTask<>(PythonImage::request);
        List.of(wasm, library, setup).forEach(task -> Thread.ofPlatform().daemon().start(task));
        try {
            String fingerprint =
                    SnapshotStore.fingerprint(
                            wasm.get().packed(),
                            library.get().packed(),
                            setup.get(),
                            Isolate.SCRIPT.getBytes(StandardCharsets.UTF_8));
            return new PythonImage(
                    wasm.get().bytes(), library.get().bytes(), setup.get(), fingerprint);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Python cannot be unpacked: " + e.getCause(), e);
        }
    }

    /** A file as it is on the class path, and what it holds. */
    private record Packed(byte[] packed, ByteBuffer bytes) {
        static Packed of(String name) throws IOException {
            try (InputStream file = PythonImage.class.getResourceAsStream(FOLDER + name)) {
                if (file == null) {
                    throw new IOException(name + ": is not on the class path");
                }
                byte[] packed = file.readAllBytes();
                byte[] bytes = new XZInputStream(new ByteArrayInputStream(packed)).readAllBytes();
                return new Packed(
                        packed, ByteBuffer.allocateDirect(bytes.length).put(bytes).flip());
            }
        }
    }

    private static byte[] request() throws IOException {
        String modules =
                harness().entrySet().stream()
                        .map(each -> module(each.getKey(), each.getValue()))
                        .collect(Collectors.joining(","));
        String preload =
                List.of(PRELOADED.split(" ")).stream()
                        .map(Json::quoted)
                        .collect(Collectors.joining(","));
        return "{\"modules\":{%s},\"preload\":[%s],\"entry\":\"sangja.server:handle\"}"
                .formatted(modules, preload)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String module(String file, String source) {
        boolean isPackage = file.equals("__init__");
        String name = isPackage ? PACKAGE : PACKAGE + "." + file;
        return "%s:{\"source\":%s,\"package\":%b}"
                .formatted(Json.quoted(name), Json.quoted(source), isPackage);
    }

    /** Sources of the harness by their names without ending. */
    private static Map<String, String> harness() throws IOException {
        URL folder = PythonImage.class.getResource(FOLDER + "harness/" + PACKAGE);
        if (folder == null) {
            throw new IOException("harness: is not on the class path");
        }
        try {
            URI place = folder.toURI();
            if (!place.getScheme().equals("jar")) {
                return sources(Path.of(place));
            }
            try (var jar = FileSystems.newFileSystem(place, Map.of())) {
                return sources(jar.getPath(FOLDER + "harness/" + PACKAGE));
            }
        } catch (URISyntaxException e) {
            throw new IOException("harness: its place is no address: " + folder, e);
        }
    }

    private static Map<String, String> sources(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var sources = new TreeMap<String, String>();
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".py")) {
                    sources.put(name.substring(0, name.length() - 3), Files.readString(file));
                }
            }
            return sources;
        }
    }
}
