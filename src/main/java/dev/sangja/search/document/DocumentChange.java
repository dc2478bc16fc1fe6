package dev.sangja.search.document;

import org.jspecify.annotations.Nullable;

/**
 * The last thing that happened to a document.
 *
 * @param sequence its number
 * @param json the document as {@link DocumentJson} has it; null if it was deleted
 */
public record DocumentChange(DocumentId id, long sequence, @Nullable String json) {}
