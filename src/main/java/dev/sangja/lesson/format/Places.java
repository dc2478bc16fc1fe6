package dev.sangja.lesson.format;

import org.commonmark.node.Node;

/** Where a node of a text stands. */
final class Places {
    private Places() {}

    /** Line from 1; that of the nearest place known around the node. */
    static int line(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                return at.getSourceSpans().getFirst().getLineIndex() + 1;
            }
        }
        return 1;
    }

    /** Column from 1. */
    static int column(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                return at.getSourceSpans().getFirst().getColumnIndex() + 1;
            }
        }
        return 1;
    }
}
