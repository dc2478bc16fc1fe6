package dev.sangja.platform.text;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.node.CustomNode;

/** An element of our own within a line of a Markdown tree. Authors cannot write one. */
public final class InlineElement extends CustomNode {
    private final String tag;
    private final Map<String, String> attributes;

    public InlineElement(String tag, Map<String, String> attributes) {
        this.tag = tag;
        this.attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    }

    String tag() {
        return tag;
    }

    Map<String, String> attributes() {
        return attributes;
    }
}
