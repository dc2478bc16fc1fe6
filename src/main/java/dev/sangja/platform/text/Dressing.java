package dev.sangja.platform.text;

import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Puts our elements in the place of what authors mark by habit: code, output, callouts, tables. */
final class Dressing extends AbstractVisitor {
    /** A block that can scroll must be reachable by keyboard. */
    private static final String FOCUSABLE = "0";

    @Override
    public void visit(FencedCodeBlock fence) {
        String info = fence.getInfo() == null ? "" : fence.getInfo().strip();
        if (info.equals("output")) {
            var figure = new Element("figure", Map.of("class", "output"));
            figure.appendChild(pre(Map.of("tabindex", FOCUSABLE), fence.getLiteral()));
            replace(fence, figure);
        } else {
            replace(fence, code(info.matches("[a-z]+") ? info : "text", fence.getLiteral()));
        }
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        replace(block, code("text", block.getLiteral()));
    }

    @Override
    public void visit(BlockQuote quote) {
        visitChildren(quote);
        if (quote.getFirstChild() instanceof Paragraph first
                && first.getFirstChild() instanceof StrongEmphasis) {
            var aside = new Element("aside", Map.of("class", "callout", "role", "note"));
            replace(quote, aside);
            adopt(aside, quote);
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            var scroll = new Element("div", Map.of("class", "table-scroll", "tabindex", FOCUSABLE));
            table.insertBefore(scroll);
            scroll.appendChild(table);
        } else {
            visitChildren(block);
        }
    }

    private static Element code(String language, String literal) {
        var inner = new InlineElement("code", Map.of());
        inner.appendChild(new Text(literal));
        var pre =
                new Element(
                        "pre",
                        Map.of("class", "code", "data-lang", language, "tabindex", FOCUSABLE));
        pre.appendChild(inner);
        return pre;
    }

    private static Element pre(Map<String, String> attributes, String literal) {
        var pre = new Element("pre", attributes);
        pre.appendChild(new Text(literal));
        return pre;
    }

    private static void replace(Node old, Node fresh) {
        old.insertBefore(fresh);
        old.unlink();
    }

    private static void adopt(Node parent, Node from) {
        while (from.getFirstChild() != null) {
            parent.appendChild(from.getFirstChild());
        }
    }
}
