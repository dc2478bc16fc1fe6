package dev.sangja.search.engine;

/** The number of an engine in the database. It is never used again, unlike its name. */
public record EngineId(long value) {}
