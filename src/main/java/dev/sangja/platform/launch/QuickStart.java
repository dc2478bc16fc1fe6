package dev.sangja.platform.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Starts the program over with the cache that was made while packaging, where there is one that fits. */
public final class QuickStart {
    /**
     * Set for the cached start, so that it does not start over; setting it to {@code off} prevents the first time. It
     * does not begin with {@code sangja.}, where configuration that is unknown stops the start.
     */
    private static final String PROPERTY = "dev.sangja.quick-start";

    private QuickStart() {}

    /** Does not return where the program starts over; call it before anything else. */
    public static void take() {
        Path jar = Path.of(System.getProperty("java.class.path", ""));
        if (System.getProperty(PROPERTY) != null || !jar.endsWith(StartCache.ORDINARY_JAR)) {
            return;
        }
        try {
            if (isLinux() && !optionsInEnvironment() && StartCache.beside(jar).fits()) {
                JavaCommand.own().flatMap(JavaCommand::quick).ifPresent(Exec::replaceProcess);
            }
        } catch (IOException | RuntimeException _) {
            // The ordinary start needs nothing of what was missing.
        }
    }

    static boolean isLinux() {
        return System.getProperty("os.name", "").equals("Linux");
    }

    /** The options that the cached start has, in training as later. */
    static Stream<String> options() {
        return Stream.of(
                "-D" + PROPERTY + "=taken",
                // What the ordinary start's main class sets, too.
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
    }

    private static boolean optionsInEnvironment() {
        return Stream.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS")
                .anyMatch(name -> System.getenv(name) != null);
    }
}
