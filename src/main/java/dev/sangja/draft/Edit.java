package dev.sangja.draft;

import java.util.List;

/**
 * One change of a text, in UTF-16 units as browsers count them.
 *
 * @param at where, from 0
 * @param remove how many units go away there
 * @param insert what comes in their place
 */
record Edit(int at, int remove, String insert) {
    Edit {
        if (at < 0 || remove < 0) {
            throw new IllegalArgumentException(
                    "illegal edit: at %d, remove %d; both must be 0 or more".formatted(at, remove));
        }
    }

    /** What comes of edits. */
    sealed interface Edited {
        record Text(String value) implements Edited {}

        /**
         * An edit is not in the text.
         *
         * @param index of the edit in its list
         * @param length of the text as that edit found it
         */
        record Outside(int index, int length) implements Edited {}
    }

    /** Applies edits in their order, each to what the one before left. */
    static Edited apply(List<Edit> edits, String text) {
        var builder = new StringBuilder(text);
        for (int index = 0; index < edits.size(); index++) {
            Edit edit = edits.get(index);
            if (edit.end() > builder.length()) {
                return new Edited.Outside(index, builder.length());
            }
            builder.replace(edit.at, (int) edit.end(), edit.insert);
        }
        return new Edited.Text(builder.toString());
    }

    private long end() {
        return (long) at + remove;
    }
}
