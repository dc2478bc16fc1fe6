package dev.sangja.platform.text;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes {@link Element} and {@link InlineElement}. */
final class ElementRenderer implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    ElementRenderer(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Element.class, InlineElement.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case Element element -> {
                html.tag(element.tag(), element.attributes());
                children(element);
                html.tag("/" + element.tag());
            }
            case InlineElement element -> {
                html.tag(element.tag(), element.attributes());
                children(element);
                html.tag("/" + element.tag());
            }
            default -> throw new IllegalArgumentException("no element of ours: " + node);
        }
    }

    private void children(Node parent) {
        Node child = parent.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            context.render(child);
            child = next;
        }
    }
}
