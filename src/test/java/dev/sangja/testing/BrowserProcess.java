package dev.sangja.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** One Chromium with the Playwright that steers it. Belongs to the thread that made it. */
final class BrowserProcess implements AutoCloseable {
    private static final String DRIVER = "playwright.cli.dir";

    private final Playwright playwright;
    private final Browser browser;

    private BrowserProcess(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static BrowserProcess start() {
        return start(Chromium.find());
    }

    static BrowserProcess start(Chromium chromium) {
        System.setProperty(DRIVER, driverFolder().toString());
        // Without this Playwright would download browsers of its own.
        var playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var environment = new HashMap<>(System.getenv());
        environment.putAll(chromium.environment());
        var browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium.executable())
                                        .setArgs(Chromium.ARGUMENTS)
                                        .setEnv(environment));
        return new BrowserProcess(playwright, browser);
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** What Playwright takes for its unpacked driver: links to Node and to npm's playwright-core. */
    private static Path driverFolder() {
        Path folder = Programs.TARGET.resolve("playwright");
        try {
            Files.createDirectories(folder);
            link(folder.resolve("node"), Programs.node().toRealPath());
            link(folder.resolve("package"), Programs.npmPackage("playwright-core"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void link(Path link, Path target) throws IOException {
        if (Files.isSymbolicLink(link) && Files.readSymbolicLink(link).equals(target)) {
            return;
        }
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }
}
