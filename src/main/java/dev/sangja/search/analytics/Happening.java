package dev.sangja.search.analytics;

import dev.sangja.search.engine.EngineId;
import java.time.Instant;
import java.util.List;

/** What is counted. */
sealed interface Happening {
    EngineId engine();

    Instant at();

    /** The query, trimmed and in small letters. */
    String term();

    List<String> tags();

    /** Of the search, which a click may name. */
    String requestId();

    /** Somebody searched. */
    record Search(
            EngineId engine,
            Instant at,
            String term,
            List<String> tags,
            String requestId,
            long results,
            FirstPlaces shown)
            implements Happening {}

    /** Somebody chose a result. */
    record Click(
            EngineId engine,
            Instant at,
            String term,
            List<String> tags,
            String requestId,
            String document)
            implements Happening {}
}
