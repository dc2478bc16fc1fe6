package dev.sangja.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** All that one test does in the browser, and what its pages said on the console. */
final class Visit implements AutoCloseable {
    private final Browser browser;
    private final Path evidence;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Pattern> allowed = new ArrayList<>();

    Visit(Browser browser, Path evidence) {
        this.browser = browser;
        this.evidence = evidence;
    }

    private record Line(String kind, String text, String place) {
        boolean bad() {
            return kind.equals("error") || kind.equals("uncaught");
        }

        @Override
        public String toString() {
            return "[" + kind + "] " + text + (place.isEmpty() ? "" : " (" + place + ")");
        }
    }

    BrowserContext newContext(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        contexts.add(context);
        context.onConsoleMessage(this::note);
        context.onWebError(error -> lines.add(new Line("uncaught", error.error(), "")));
        return context;
    }

    void allow(String regex) {
        allowed.add(Pattern.compile(regex));
    }

    /** Fails when a page complained; keeps the evidence when this or anything before failed. */
    void judge(boolean failed) {
        catchUp();
        List<String> problems = problems();
        if (failed || !problems.isEmpty()) {
            keepEvidence();
        }
        if (!problems.isEmpty()) {
            throw new AssertionError(
                    "the page complained on its console (see "
                            + evidence
                            + "):\n"
                            + String.join("\n", problems));
        }
    }

    List<String> problems() {
        return lines.stream()
                .filter(Line::bad)
                .map(Line::toString)
                .filter(line -> allowed.stream().noneMatch(p -> p.matcher(line).find()))
                .toList();
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }

    private void note(ConsoleMessage message) {
        lines.add(new Line(message.type(), message.text(), message.location()));
    }

    /** Playwright hands over events only while it is being talked to. */
    private void catchUp() {
        for (Page page : pages()) {
            try {
                page.title();
            } catch (PlaywrightException e) {
                lines.add(new Line("tab gone", String.valueOf(e.getMessage()), page.url()));
            }
        }
    }

    private List<Page> pages() {
        return contexts.stream()
                .flatMap(context -> context.pages().stream())
                .filter(page -> !page.isClosed())
                .toList();
    }

    private void keepEvidence() {
        try {
            Files.createDirectories(evidence);
            Files.write(
                    evidence.resolve("console.log"), lines.stream().map(Line::toString).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int number = 1;
        for (Page page : pages()) {
            photograph(page, evidence.resolve("page-" + number++ + ".png"));
        }
    }

    private void photograph(Page page, Path file) {
        try {
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(file).setFullPage(true).setTimeout(5_000));
        } catch (PlaywrightException e) {
            lines.add(new Line("no screenshot", String.valueOf(e.getMessage()), page.url()));
        }
    }
}
