package dev.sangja.search.query;

/**
 * Where a document that was found is.
 *
 * @param id of the document
 * @param latitude in degrees, to about a centimetre
 * @param longitude in degrees, to about a centimetre
 */
public record Place(String id, double latitude, double longitude) {}
