package dev.sangja.platform.text;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.node.CustomBlock;

/** A block of our own in a Markdown tree, with its children inside. Authors cannot write one. */
public final class Element extends CustomBlock {
    private final String tag;
    private final Map<String, String> attributes;

    public Element(String tag, Map<String, String> attributes) {
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
