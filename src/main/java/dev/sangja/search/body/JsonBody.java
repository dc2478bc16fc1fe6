package dev.sangja.search.body;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sangja.search.error.ApiError;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON that a stranger sent: no key twice, nothing after the end, at most 32 deep, numbers exactly as they were
 * written.
 */
public final class JsonBody {
    private static final int MAX_DEPTH = 32;
    private static final int MAX_NUMBER = 400;

    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(MAX_DEPTH)
                                                    .maxNumberLength(MAX_NUMBER)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private static final ObjectReader VALUES =
            JSON.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonBody() {}

    /**
     * What a body has.
     *
     * @return empty for an empty body
     * @throws ApiError 400 if it is not JSON
     */
    public static Optional<JsonNode> read(byte @Nullable [] body) {
        try {
            return tree(body);
        } catch (JsonProcessingException e) {
            throw refused(e);
        }
    }

    /** The same of a line of a file, from 1. */
    public static Optional<JsonNode> read(byte[] text, long line) {
        try {
            return tree(text);
        } catch (JsonProcessingException e) {
            throw ApiError.badRequest(JsonFault.of(e).inLine(line).sentence());
        }
    }

    private static Optional<JsonNode> tree(byte @Nullable [] body) throws JsonProcessingException {
        if (body == null || body.length == 0) {
            return Optional.empty();
        }
        try {
            JsonNode json = JSON.readTree(body);
            return json.isMissingNode() ? Optional.empty() : Optional.of(json);
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw ApiError.badRequest("The body cannot be read as JSON in UTF-8; send it in UTF-8");
        }
    }

    /** Reads JSON as it comes, as strictly. */
    public static JsonParser parser(InputStream in) throws IOException {
        return JSON.createParser(in);
    }

    /** The value that begins at the parser's token; others may follow. */
    public static JsonNode value(JsonParser parser) throws IOException {
        return VALUES.readTree(parser);
    }

    /** What is wrong with a text that is not JSON. */
    public static ApiError refused(JsonProcessingException e) {
        return ApiError.badRequest(JsonFault.of(e).sentence());
    }

    /** Refuses with 400 if it is empty or not JSON. */
    public static JsonNode require(byte @Nullable [] body) {
        return read(body).orElseThrow(() -> ApiError.badRequest("The body is empty; send JSON"));
    }
}
