package dev.sangja.lesson.format;

import dev.sangja.lesson.format.Page.Option;
import dev.sangja.lesson.format.Page.Section;
import dev.sangja.lesson.source.Findings;
import dev.sangja.platform.i18n.Lang;
import java.util.Set;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Looks through a lesson's texts for what a page could not show. */
final class TextCheck {
    private static final Set<String> FENCES = Set.of("", "python", "output", "boxes");

    private final Sources sources;
    private final Links links;
    private final LessonDraft lesson;
    private final Findings findings;

    TextCheck(Sources sources, Links links, LessonDraft lesson) {
        this.sources = sources;
        this.links = links;
        this.lesson = lesson;
        this.findings = sources.findings();
    }

    void check() {
        for (Page page : lesson.pages()) {
            var visitor = new Visitor(page.file(), page.lang());
            for (Section section : page.sections()) {
                section.body().accept(visitor);
                for (Option option : section.options()) {
                    option.text().accept(visitor);
                    option.reply().accept(visitor);
                }
            }
        }
        for (StepFiles files : lesson.files().values()) {
            check(files.ko(), Lang.KO);
            check(files.en(), Lang.EN);
        }
    }

    private void check(StepFiles.Hints hints, Lang lang) {
        hints.texts().forEach(hint -> hint.accept(new Visitor(hints.file(), lang)));
    }

    private final class Visitor extends AbstractVisitor {
        private final String file;
        private final Lang lang;

        Visitor(String file, Lang lang) {
            this.file = file;
            this.lang = lang;
        }

        @Override
        public void visit(HtmlBlock html) {
            report(html, "HTML in the text", "write Markdown, or put code between backticks");
        }

        @Override
        public void visit(HtmlInline html) {
            String message = "HTML in the text: " + html.getLiteral();
            report(html, message, "write Markdown, or put code between backticks");
        }

        @Override
        public void visit(Heading heading) {
            if (heading.getLevel() <= 2) {
                report(heading, "a heading as large as a step's", "begin it with '###'");
            }
            visitChildren(heading);
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TaskListItemMarker) {
                String mend = "delete the [ ], or make the step a .predict with choices at its end";
                report(node, "choices where none are asked for", mend);
            }
            visitChildren(node);
        }

        @Override
        public void visit(FencedCodeBlock fence) {
            String info = fence.getInfo() == null ? "" : fence.getInfo().strip();
            if (!FENCES.contains(info)) {
                report(fence, "unknown fence '" + info + "'", "use python, output or boxes");
            }
            if (info.equals("boxes")) {
                checkBoxes(fence);
            }
        }

        private void checkBoxes(FencedCodeBlock fence) {
            int line = Places.line(fence) + 1;
            for (String text : fence.getLiteral().lines().toList()) {
                if (!Boxes.isLine(text)) {
                    findings.add(
                            file, line, 1, "'" + text + "' draws no box", "write 'name = value'");
                }
                line++;
            }
        }

        @Override
        public void visit(Image image) {
            String name = image.getDestination();
            if (Texts.within(image).isBlank()) {
                report(image, "the picture has no description", "write it between [ and ]");
            }
            if (lesson.pictures().containsKey(name) || known(name)) {
                sources.use(lesson.folder() + "/" + name);
            } else {
                String mend = "put an .svg file of this name beside the text";
                report(image, "there is no picture '" + name + "'", mend);
            }
        }

        private boolean known(String name) {
            return name.endsWith(".svg") && sources.has(lesson.folder() + "/" + name);
        }

        @Override
        public void visit(Link link) {
            if (links.address(link.getDestination(), lesson, lang).isEmpty()) {
                String message = "the link '" + link.getDestination() + "' leads nowhere";
                report(link, message, Links.MEND);
            }
            visitChildren(link);
        }

        private void report(Node node, String message, String mend) {
            findings.add(file, Places.line(node), Places.column(node), message, mend);
        }
    }
}
