package dev.sangja.lesson.format;

import dev.sangja.lesson.Choice;
import dev.sangja.lesson.Hint;
import dev.sangja.lesson.Picture;
import dev.sangja.lesson.StepId;
import dev.sangja.lesson.StepText;
import dev.sangja.lesson.Term;
import dev.sangja.lesson.format.Page.Option;
import dev.sangja.lesson.format.Page.Section;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.text.InlineElement;
import dev.sangja.platform.text.Markdown;
import dev.sangja.platform.text.SafeHtml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Makes markup of one lesson's checked texts in one language.
 *
 * <p>What it adds to authors' Markdown (words' buttons, boxes, pictures with their size) are nodes of the tree, put there
 * after the author's text was parsed and with raw HTML escaped all the while. The sanitiser lets exactly those pass: each
 * attribute with the values or the pattern that is written here.
 */
final class Typesetter {
    private static final Pattern TERM_ID = Pattern.compile("term-[a-z0-9-]+");
    private static final Pattern PICTURE =
            Pattern.compile("/lessons/[a-z0-9-]+/[a-z0-9-]+/[A-Za-z0-9._-]+\\.svg\\?v=[0-9a-f]+");
    private static final Pattern PIXELS = Pattern.compile("[1-9]\\d{0,3}");

    private static final PolicyFactory OWN =
            new HtmlPolicyBuilder()
                    .allowElements("button", "span", "img")
                    .allowAttributes("type")
                    .matching(true, "button")
                    .onElements("button")
                    .allowAttributes("class")
                    .matching(true, "term")
                    .onElements("button")
                    .allowAttributes("popovertarget")
                    .matching(TERM_ID)
                    .onElements("button")
                    .allowAttributes("class")
                    .matching(true, "box-name", "box-value")
                    .onElements("span")
                    .allowAttributes("src")
                    .matching(PICTURE)
                    .onElements("img")
                    .allowAttributes("width", "height")
                    .matching(PIXELS)
                    .onElements("img")
                    .allowAttributes("alt")
                    .onElements("img")
                    .toFactory();

    private final String course;
    private final LessonDraft lesson;
    private final Links links;
    private final Lang lang;

    Typesetter(String course, LessonDraft lesson, Links links, Lang lang) {
        this.course = course;
        this.lesson = lesson;
        this.links = links;
        this.lang = lang;
    }

    /** @param known words that this step or one before it introduces */
    StepText set(Section section, StepFiles.Hints hints, List<Term> known) {
        var terms = new TermMarker(new StepId(section.heading().id()), lang, known);
        SafeHtml body = blocks(section.body(), terms);
        var choices = new ArrayList<Choice>();
        for (Option option : section.options()) {
            SafeHtml text = Markdown.renderInline(option.text());
            SafeHtml reply = blocks(option.reply(), terms);
            choices.add(new Choice(choices.size() + 1, option.right(), text, reply));
        }
        var shown = new ArrayList<Hint>();
        for (Node hint : hints.texts()) {
            shown.add(new Hint(shown.size() + 1, blocks(hint, terms)));
        }
        return new StepText(section.heading().title(), body, choices, shown, terms.cards());
    }

    private SafeHtml blocks(Node tree, TermMarker terms) {
        tree.accept(new Dressing());
        terms.mark(tree);
        return Markdown.render(tree, OWN);
    }

    private final class Dressing extends AbstractVisitor {
        @Override
        public void visit(FencedCodeBlock fence) {
            if ("boxes".equals(fence.getInfo())) {
                replace(fence, Boxes.draw(fence.getLiteral(), lang));
            }
        }

        @Override
        public void visit(Link link) {
            links.address(link.getDestination(), lesson, lang).ifPresent(link::setDestination);
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            Picture picture = lesson.pictures().get(image.getDestination());
            if (picture != null) {
                replace(image, drawing(picture, Texts.within(image)));
            }
        }

        private InlineElement drawing(Picture picture, String description) {
            return new InlineElement(
                    "img",
                    Map.of(
                            "src",
                            "/lessons/"
                                    + course
                                    + "/"
                                    + lesson.id()
                                    + "/"
                                    + picture.name()
                                    + "?v="
                                    + picture.version(),
                            "alt",
                            description,
                            "width",
                            Integer.toString(picture.width()),
                            "height",
                            Integer.toString(picture.height())));
        }

        private static void replace(Node old, Node fresh) {
            old.insertBefore(fresh);
            old.unlink();
        }
    }
}
