package dev.sangja.search.transfer;

import dev.sangja.search.body.JsonBody;
import dev.sangja.search.document.DocumentReader;
import dev.sangja.search.document.DocumentReader.Read;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.SearchLimits;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A JSON document on each line (NDJSON). Empty lines count, and hold nothing. */
final class JsonLines implements Lines {
    private final InputStream in;
    private final SearchLimits limits;

    /** A longer line holds no document that would be accepted: it is skipped, not kept in memory. */
    private final int longest;

    private long number;

    JsonLines(InputStream in, SearchLimits limits) {
        this.limits = limits;
        this.longest = 4 * limits.documentBytes();
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    @Override
    public Optional<Line> next() throws IOException {
        var line = new ByteArrayOutputStream();
        while (line.size() == 0) {
            long length = read(line);
            if (length < 0) {
                return Optional.empty();
            }
            number++;
            if (length > longest) {
                return Optional.of(new Line(number, tooLong(length)));
            }
            if (line.toString(StandardCharsets.UTF_8).isBlank()) {
                line.reset();
            }
        }
        return Optional.of(new Line(number, document(line.toByteArray())));
    }

    /** Returns how many bytes the line has, of which the first are kept; -1 at the end. */
    private long read(ByteArrayOutputStream line) throws IOException {
        long length = 0;
        int next = in.read();
        if (next < 0) {
            return -1;
        }
        while (next >= 0 && next != '\n') {
            if (length++ <= longest) {
                line.write(next);
            }
            next = in.read();
        }
        return length;
    }

    private Read document(byte[] line) {
        try {
            return JsonBody.read(line, number)
                    .map(json -> DocumentReader.whole(json, limits))
                    .orElseGet(() -> new Read.Bad(Optional.empty(), List.of("The line is empty")));
        } catch (ApiError e) {
            return new Read.Bad(Optional.empty(), e.errors());
        }
    }

    private Read tooLong(long length) {
        return new Read.Bad(
                Optional.empty(),
                List.of(
                        "The line has %d bytes; a document may have at most %d as JSON"
                                .formatted(length, limits.documentBytes())));
    }
}
