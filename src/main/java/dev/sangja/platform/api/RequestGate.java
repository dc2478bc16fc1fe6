package dev.sangja.platform.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.Messages;
import dev.sangja.platform.i18n.Words;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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
    private static final Set<String> OURS = Set.of("same-origin", "none");

    /** Bytes of a refused body that are still taken. */
    private static final long MOST_DRAINED = 2 << 20;

    private final ObjectMapper json;
    private final long maxBody;

    RequestGate(
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBody) {
        this.json = json;
        this.maxBody = maxBody.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext context) {
        Optional<Problem> refusal =
                ApiPaths.isApi(context) ? refusal(context.request()) : size(context.request());
        if (refusal.isEmpty()) {
            context.next();
            return;
        }
        boolean api = ApiPaths.isApi(context);
        HttpServerRequest request = context.request();
        boolean drained = contentLength(request) <= MOST_DRAINED;
        if (!drained) {
            context.response().putHeader("Connection", "close");
        }
        context.response()
                .setStatusCode(refusal.get().status())
                .putHeader("Content-Type", api ? Problem.MEDIA_TYPE : "text/plain; charset=UTF-8")
                .putHeader("Cache-Control", "no-store")
                .end(api ? text(refusal.get()) : tooLarge(context.normalizedPath()))
                .onComplete(_ -> drain(request, drained));
    }

    /** Hung up on while it still sends, a client would lose the answer: what it sends is thrown away, within bounds. */
    private static void drain(HttpServerRequest request, boolean drained) {
        if (!drained) {
            request.connection().close();
        } else if (!request.isEnded()) {
            request.handler(_ -> {}).resume();
        }
    }

    private Optional<Problem> refusal(HttpServerRequest request) {
        if (!SAFE.contains(request.method()) && isFromAnotherSite(request)) {
            return Optional.of(
                    Problem.of(
                            403,
                            "Pages of other sites may not send this; send it from a page of ours."));
        }
        return size(request);
    }

    private Optional<Problem> size(HttpServerRequest request) {
        long length = contentLength(request);
        return length > maxBody
                ? Optional.of(
                        Problem.of(
                                413,
                                "The body has "
                                        + length
                                        + " bytes, may have at most "
                                        + maxBody
                                        + "."))
                : Optional.empty();
    }

    /** For a form, in the language of its page; forms of ours cannot be that big. */
    private static String tooLarge(String path) {
        Messages words = Words.in(path.startsWith("/ko/") ? Lang.KO : Lang.EN);
        return words.error_too_large_title() + "\n\n" + words.error_too_large_text() + "\n";
    }

    /** Browsers say where a request comes from in one of these headers; programs that are none need not. */
    private static boolean isFromAnotherSite(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OURS.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin != null && !isOurs(origin, String.valueOf(request.authority()));
    }

    private static boolean isOurs(String origin, String authority) {
        try {
            return authority.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static long contentLength(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    private String text(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem has nothing that JSON lacks", e);
        }
    }
}
