package dev.sangja.search.engine;

/**
 * An engine has just been changed by this node; fired within the transaction.
 *
 * @param documentsOnly whether its schema, settings, synonyms, curations and sources are as they were
 */
public record EngineChanged(EngineId id, boolean documentsOnly) {}
