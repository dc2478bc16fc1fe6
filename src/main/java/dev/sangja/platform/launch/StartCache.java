package dev.sangja.platform.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The files of the cached start in the folder of the packaged application. */
record StartCache(Path folder) {
    static final String ORDINARY_JAR = "quarkus-run.jar";
    static final String JAR = "quick-start.jar";
    static final String ARCHIVE = "quick-start.aot";
    private static final String STAMP = "quick-start.txt";

    /** In the order in which Quarkus's own class loader looks: what it changed and made comes first. */
    private static final List<String> JARS = List.of("quarkus", "app", "lib/boot", "lib/main");

    static StartCache beside(Path jar) {
        return new StartCache(jar.toAbsolutePath().normalize().resolveSibling(""));
    }

    /** Whether it was made by this very JVM from these very files; their times count, since the JVM insists on them. */
    boolean fits() throws IOException {
        Path stamp = folder.resolve(STAMP);
        return Files.isRegularFile(stamp)
                && Files.isRegularFile(folder.resolve(ARCHIVE))
                && Files.readString(stamp).equals(fingerprint());
    }

    /** Says what the cache was made from. */
    void stamp() throws IOException {
        Files.writeString(folder.resolve(STAMP), fingerprint());
    }

    /** Writes the jar that has nothing but a manifest: the ordinary one's, with all jars and the real main class. */
    void writeJar(String mainClass) throws IOException {
        Manifest manifest;
        try (var ordinary = new JarFile(folder.resolve(ORDINARY_JAR).toFile())) {
            manifest = new Manifest(ordinary.getManifest());
        }
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, mainClass);
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", jars()));
        new JarOutputStream(Files.newOutputStream(folder.resolve(JAR)), manifest).close();
    }

    private String fingerprint() throws IOException {
        var files = Stream.concat(Stream.of(JAR), jars().stream()).toList();
        var text = new StringBuilder();
        for (String property : List.of("java.vm.vendor", "java.vm.version", "java.home")) {
            text.append(System.getProperty(property)).append('\n');
        }
        for (String file : files) {
            Path path = folder.resolve(file);
            long time = Files.getLastModifiedTime(path).to(TimeUnit.SECONDS);
            text.append(file).append(' ').append(Files.size(path)).append(' ').append(time);
            text.append('\n');
        }
        return text.toString();
    }

    /** With slashes, from the folder on. */
    private List<String> jars() throws IOException {
        var jars = Stream.<String>builder();
        for (String place : JARS) {
            try (var files = Files.list(folder.resolve(place))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".jar"))
                        .sorted()
                        .forEach(name -> jars.add(place + "/" + name));
            }
        }
        return jars.build().toList();
    }
}
