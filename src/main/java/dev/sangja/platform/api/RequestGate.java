package dev.sangja.platform.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.Messages;
import dev.sangja.platform.i18n.Words;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns requests away before their body is read: those that are too big, and at {@code /api} those that another site's page
 * makes a browser send.
 */
@ApplicationScoped
class RequestGate {
    /** After the security headers, before everything else. */
    private static final int EARLY = 9_000;

    private static final Set<HttpMethod> SAFE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** Where Quarkus looks for the most bytes of a body whose length nobody said. The search API counts itself. */
    private static final String MOST = VertxHttpRecorder.MAX_REQUEST_SIZE_KEY;

    private final ObjectMapper json;
    private final long most;
    private final long mostOfSearch;
    private final long mostOfUpload;

    RequestGate(ObjectMapper json, BodyConfig config) {
        this.json = json;
        this.most = config.most().asLongValue();
        this.mostOfSearch = config.mostOfSearch().asLongValue();
        this.mostOfUpload = config.mostOfUpload().asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext context) {
        long most = most(context);
        if (!ApiPaths.isSearch(context)) {
            context.put(MOST, most);
        }
        Optional<Problem> refusal = refusal(context, most);
        if (refusal.isPresent()) {
            refuse(context, refusal.get(), contentLength(context.request()) / 2 <= most);
        } else {
            context.next();
        }
    }

    private long most(RoutingContext context) {
        if (!ApiPaths.isSearch(context)) {
            return ApiPaths.isUpload(context) ? mostOfUpload : most;
        }
        return ApiPaths.isStreamed(context) ? Long.MAX_VALUE : mostOfSearch;
    }

    /**
     * Answers with a problem.
     *
     * @param drained whether what is still sent is taken: a body up to twice as large as it may be
     */
    private void refuse(RoutingContext context, Problem problem, boolean drained) {
        HttpServerRequest request = context.request();
        if (!drained && request.version() != HttpVersion.HTTP_2) {
            context.response().putHeader("Connection", "close");
        }
        context.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", type(context))
                .putHeader("Cache-Control", "no-store")
                .end(text(context, problem))
                .onComplete(_ -> drain(request, drained));
    }

    private static String type(RoutingContext context) {
        if (ApiPaths.isSearch(context)) {
            return MediaType.APPLICATION_JSON;
        }
        return ApiPaths.isApi(context) ? Problem.MEDIA_TYPE : "text/plain; charset=UTF-8";
    }

    private String text(RoutingContext context, Problem problem) {
        if (ApiPaths.isSearch(context)) {
            return text(Map.of("errors", List.of(problem.detail())));
        }
        return ApiPaths.isApi(context) ? text(problem) : tooLarge(context.normalizedPath());
    }

    /** Hung up on while it still sends, a client would lose the answer: what it sends is thrown away, within bounds. */
    private static void drain(HttpServerRequest request, boolean drained) {
        if (!drained) {
            request.connection().close();
        } else if (!request.isEnded()) {
            request.handler(_ -> {}).resume();
        }
    }

    private static Optional<Problem> refusal(RoutingContext context, long most) {
        HttpServerRequest request = context.request();
        boolean foreign =
                ApiPaths.isApi(context)
                        && !ApiPaths.isSearch(context)
                        && !SAFE.contains(request.method())
                        && OtherSites.sent(request);
        return foreign
                ? Optional.of(
                        Problem.of(
                                403,
                                "Pages of other sites may not send this; send it from a page of ours."))
                : size(request, most);
    }

    private static Optional<Problem> size(HttpServerRequest request, long most) {
        long length = contentLength(request);
        return length > most
                ? Optional.of(
                        Problem.of(
                                413,
                                "The body has "
                                        + length
                                        + " bytes, may have at most "
                                        + most
                                        + "."))
                : Optional.empty();
    }

    /** For a form, in the language of its page; forms of ours cannot be that big. */
    private static String tooLarge(String path) {
        Messages words = Words.in(path.startsWith("/ko/") ? Lang.KO : Lang.EN);
        return words.error_too_large_title() + "\n\n" + TooLarge.text(words, path) + "\n";
    }

    private static long contentLength(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    private String text(Object problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem has nothing that JSON lacks", e);
        }
    }
}
