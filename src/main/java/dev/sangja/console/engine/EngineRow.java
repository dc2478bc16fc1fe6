package dev.sangja.console.engine;

import java.util.List;

/**
 * An engine as the console shows it.
 *
 * @param address of its overview
 * @param language in words
 * @param sources of a meta engine: names of the engines that it searches
 * @param size of documents and index on disk
 * @param documentSize of documents as JSON
 * @param indexSize of the index on this node
 * @param healthText in words
 * @param lag changes that searches do not see yet, in words
 * @param problem why its index cannot go on; "" for none
 */
record EngineRow(
        String name,
        String address,
        String language,
        List<String> sources,
        String documents,
        String size,
        String documentSize,
        String indexSize,
        Health health,
        String healthText,
        String lag,
        String problem) {
    EngineRow {
        sources = List.copyOf(sources);
    }

    /** How searches of an engine are. */
    enum Health {
        /** They see all changes, or will within a second. */
        GOOD,
        /** They are answered, without the last changes. */
        BEHIND,
        /** An older index answers them while a new one is made. */
        RENEWED,
        /** Its first index is being made. */
        MADE,
        /** Its index cannot go on. */
        BROKEN;

        /** For templates. */
        public boolean isGood() {
            return this == GOOD;
        }

        public boolean isBroken() {
            return this == BROKEN;
        }
    }
}
