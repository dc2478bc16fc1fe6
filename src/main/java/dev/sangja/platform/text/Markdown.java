package dev.sangja.platform.text;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * CommonMark with tables and task lists. Raw HTML of an author is escaped, never passed on; what remains passes a
 * sanitiser. A room that puts {@link Element}s of its own into a tree names them in a policy of its own, with the exact
 * attributes that it writes.
 */
public final class Markdown {
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), TaskListItemsExtension.create());

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(EXTENSIONS)
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .build();

    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder()
                    .nodeRendererFactory(ElementRenderer::new)
                    .extensions(EXTENSIONS)
                    .escapeHtml(true)
                    .sanitizeUrls(true)
                    .build();

    private static final HtmlRenderer INLINE_RENDERER =
            HtmlRenderer.builder()
                    .nodeRendererFactory(ElementRenderer::new)
                    .extensions(EXTENSIONS)
                    .escapeHtml(true)
                    .sanitizeUrls(true)
                    .omitSingleParagraphP(true)
                    .build();

    private static final TextContentRenderer PLAIN = TextContentRenderer.builder().build();

    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "p",
                            "br",
                            "hr",
                            "em",
                            "strong",
                            "s",
                            "code",
                            "pre",
                            "h3",
                            "h4",
                            "h5",
                            "h6",
                            "ul",
                            "ol",
                            "li",
                            "blockquote",
                            "table",
                            "thead",
                            "tbody",
                            "tr",
                            "th",
                            "td",
                            "a",
                            "figure",
                            "figcaption",
                            "aside",
                            "div")
                    .allowUrlProtocols("https", "http", "mailto")
                    .allowAttributes("href")
                    .onElements("a")
                    .allowAttributes("start")
                    .matching(Pattern.compile("\\d{1,9}"))
                    .onElements("ol")
                    .allowAttributes("align")
                    .matching(true, "left", "right", "center")
                    .onElements("th", "td")
                    .allowAttributes("class")
                    .matching(true, "code")
                    .onElements("pre")
                    .allowAttributes("data-lang")
                    .matching(Pattern.compile("[a-z]+"))
                    .onElements("pre")
                    .allowAttributes("tabindex")
                    .matching(true, "0")
                    .onElements("pre", "div")
                    .allowAttributes("class")
                    .matching(true, "output", "boxes")
                    .onElements("figure")
                    .allowAttributes("class")
                    .matching(true, "visually-hidden")
                    .onElements("figcaption")
                    .allowAttributes("class")
                    .matching(true, "callout")
                    .onElements("aside")
                    .allowAttributes("role")
                    .matching(true, "note")
                    .onElements("aside")
                    .allowAttributes("class")
                    .matching(true, "table-scroll", "box")
                    .onElements("div")
                    .allowAttributes("aria-hidden")
                    .matching(true, "true")
                    .onElements("div")
                    .toFactory();

    private Markdown() {}

    /** The tree of a text, with the places that its nodes come from. */
    public static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** A text as block markup. */
    public static SafeHtml toHtml(String markdown) {
        return render(parse(markdown));
    }

    /** A tree as block markup. The tree is changed and of no further use. */
    public static SafeHtml render(Node tree) {
        return render(tree, POLICY);
    }

    /**
     * A tree that holds elements of the caller's own as block markup. The tree is changed and of no further use.
     *
     * @param own what may remain beside plain Markdown: exactly the caller's elements and their attributes. An attribute
     *     that both policies speak of on one element must pass both, so this one can add and not loosen
     */
    public static SafeHtml render(Node tree, PolicyFactory own) {
        tree.accept(new Dressing());
        return SafeHtml.sanitised(RENDERER.render(tree).strip(), POLICY.and(own));
    }

    /** A tree of one paragraph as markup for within a line. */
    public static SafeHtml renderInline(Node tree) {
        tree.accept(new Dressing());
        return SafeHtml.sanitised(INLINE_RENDERER.render(tree).strip(), POLICY);
    }

    /** The words of a tree without any markup. */
    public static String plainText(Node tree) {
        return PLAIN.render(tree).strip();
    }
}
