package dev.sangja.search.log;

import java.time.Instant;

/**
 * A call with a key.
 *
 * @param path with its query
 * @param requestBody the beginning
 * @param responseBody the beginning
 */
public record LoggedCall(
        String engine,
        Instant at,
        String method,
        String path,
        int status,
        String userAgent,
        String requestBody,
        String responseBody) {

    /** Without anything that looks like a key, or that the database does not take. */
    LoggedCall clean() {
        return new LoggedCall(
                engine,
                at,
                method,
                Secrets.strike(path),
                status,
                Secrets.strike(userAgent),
                Secrets.strike(requestBody),
                Secrets.strike(responseBody));
    }
}
