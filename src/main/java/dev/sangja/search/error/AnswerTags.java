package dev.sangja.search.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sangja.platform.api.ApiPaths;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Gives good answers in JSON a weak ETag, and who has an answer to GET already a 304. */
@ApplicationScoped
public class AnswerTags {
    /** Before answers are logged: what is written once need not be written again. */
    private static final int EARLY = Priorities.USER + 100;

    private static final int TAG_BYTES = 12;

    private final ObjectMapper json;

    AnswerTags(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter(priority = EARLY)
    public void tag(ContainerResponseContext response, RoutingContext request) {
        if (response.getStatus() != 200
                || !(response.getEntity() instanceof JsonNode answer)
                || !ApiPaths.isSearch(request)) {
            return;
        }
        byte[] written = written(answer);
        String tag =
                "W/\"%s\""
                        .formatted(isOfItsRequest(answer) ? Transport.id(request) : hash(written));
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (has(request.request(), tag)) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            response.setEntity(
                    written, response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
        }
    }

    /** One that names its request is like no other. */
    private static boolean isOfItsRequest(JsonNode answer) {
        return answer.path("meta").has("request_id");
    }

    private static boolean has(HttpServerRequest request, String tag) {
        @Nullable String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null
                && request.method().equals(HttpMethod.GET)
                && Arrays.asList(known.split("\\s*,\\s*")).contains(tag);
    }

    private byte[] written(JsonNode answer) {
        try {
            return json.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] written) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(written);
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, TAG_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }
}
