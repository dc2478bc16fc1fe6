package dev.sangja.search.transfer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import dev.sangja.search.body.JsonBody;
import dev.sangja.search.document.DocumentReader;
import dev.sangja.search.document.DocumentReader.Read;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.SearchLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The documents of one JSON array, read while it comes; what is no JSON ends it. */
final class JsonElements implements Lines {
    private final JsonParser json;
    private final SearchLimits limits;
    private long number;
    private boolean ended;

    JsonElements(InputStream in, SearchLimits limits) throws IOException {
        this.limits = limits;
        this.json = JsonBody.parser(in);
    }

    @Override
    public Optional<Line> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        number++;
        try {
            JsonToken token = json.nextToken();
            if (number == 1 && token == JsonToken.START_ARRAY) {
                token = json.nextToken();
            }
            if (token == null || token == JsonToken.END_ARRAY) {
                ended = true;
                return Optional.empty();
            }
            JsonNode element = JsonBody.value(json);
            return Optional.of(new Line(number, DocumentReader.whole(element, limits)));
        } catch (JsonProcessingException e) {
            ended = true;
            ApiError error = JsonBody.refused(e);
            return Optional.of(new Line(number, new Read.Bad(Optional.empty(), error.errors())));
        }
    }
}
