package dev.sangja.search.engine;

/**
 * What an engine may hold and be asked.
 *
 * @param documents most documents
 * @param bytes most bytes of all documents as JSON
 * @param requestsPerMinute most requests with keys in a minute, on one node
 */
public record Quota(long documents, long bytes, int requestsPerMinute) {}
