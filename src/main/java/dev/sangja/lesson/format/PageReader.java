package dev.sangja.lesson.format;

import dev.sangja.lesson.format.Page.Section;
import dev.sangja.lesson.source.Findings;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.text.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Document;
import org.commonmark.node.Node;

/** Reads {@code lesson.ko.md} or {@code lesson.en.md}: front matter, then steps, each from its heading to the next. */
final class PageReader {
    private static final Set<String> KEYS = YamlFile.ordered("title", "summary");
    private static final String FENCE = "---";

    private final String file;
    private final Lang lang;
    private final Findings findings;
    private final List<Section> sections = new ArrayList<>();
    private boolean whole = true;

    private PageReader(String file, Lang lang, Findings findings) {
        this.file = file;
        this.lang = lang;
        this.findings = findings;
    }

    static Optional<Page> read(Sources sources, String folder, Lang lang) {
        String path = folder + "/lesson." + lang.code() + ".md";
        String mend = "write the lesson in this language too";
        return sources.required(path, mend)
                .flatMap(
                        text ->
                                new PageReader(sources.name(path), lang, sources.findings())
                                        .read(text.lines().toList()));
    }

    private Optional<Page> read(List<String> lines) {
        int end = lines.isEmpty() || !isFence(lines.getFirst()) ? -1 : closingFence(lines);
        if (end < 0) {
            findings.add(
                    file,
                    "the front matter is broken",
                    "begin the file with '---', 'title: …', 'summary: …' and '---', each on its line");
            return Optional.empty();
        }
        Optional<YamlMap> front =
                new YamlFile(file, 2, findings).map(String.join("\n", lines.subList(1, end)), KEYS);
        Optional<String> title = front.flatMap(map -> map.text("title"));
        Optional<String> summary = front.flatMap(map -> map.text("summary"));
        readSteps(end + 1, lines);
        return title.flatMap(
                name -> summary.map(text -> new Page(file, lang, name, text, sections, whole)));
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals(FENCE);
    }

    private static int closingFence(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (isFence(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private void readSteps(int firstLine, List<String> lines) {
        // Blank lines in the place of the front matter keep the numbers of lines.
        String body =
                "\n".repeat(firstLine) + String.join("\n", lines.subList(firstLine, lines.size()));
        Node document = Markdown.parse(body);
        int before = findings.sorted().size();
        Node node = document.getFirstChild();
        Optional<Heading> heading = Optional.empty();
        Document text = new Document();
        boolean begun = false;
        while (node != null) {
            Node next = node.getNext();
            if (node instanceof org.commonmark.node.Heading mark && mark.getLevel() == 2) {
                finish(heading, text);
                int line = Places.line(node);
                heading = HeadingReader.read(file, line, lines.get(line - 1), findings);
                whole &= heading.isPresent();
                text = new Document();
                begun = true;
            } else if (begun) {
                text.appendChild(node);
            } else {
                beforeTheFirst(node);
            }
            node = next;
        }
        finish(heading, text);
        if (!begun && findings.sorted().size() == before) {
            findings.add(file, firstLine, 1, "the lesson has no step", HeadingReader.MEND);
        }
    }

    private void beforeTheFirst(Node node) {
        findings.add(
                file,
                Places.line(node),
                1,
                "text stands before the first step",
                "move it below the first heading with '##'");
    }

    private void finish(Optional<Heading> heading, Node text) {
        heading.ifPresent(
                found ->
                        sections.add(
                                new Section(
                                        found,
                                        text,
                                        OptionReader.take(file, found, text, findings))));
    }
}
