package dev.sangja.search.log;

import java.time.Instant;
import java.util.Optional;

/**
 * Which calls are asked for.
 *
 * @param from the first moment
 * @param to the moment after the last
 * @param text a part of the address or a body, in any case of letters
 */
public record LogQuery(
        Instant from,
        Instant to,
        Optional<Integer> status,
        Optional<String> method,
        Optional<String> text,
        boolean ascending) {}
