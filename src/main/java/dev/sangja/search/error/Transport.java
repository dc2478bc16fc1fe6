package dev.sangja.search.error;

import dev.sangja.platform.api.ApiPaths;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/**
 * What every answer of the search API has, whoever makes it: its headers, and leave for pages of all sites to read it
 * (CORS).
 */
@ApplicationScoped
class Transport {
    /** After the security headers, before requests are turned away: browsers can read the refusals, too. */
    private static final int EARLY = 9_500;

    private static final String VERSION = "8.19.0";
    private static final String ID = "sangja.request-id";
    private static final String METHODS = "GET, POST, PUT, PATCH, DELETE";
    private static final String HEADERS =
            "authorization, content-type, x-swiftype-client, x-swiftype-client-version, x-elastic-client-meta";
    private static final String SHOWN =
            "X-Request-Id, X-App-Search-Version, X-Runtime, Retry-After, ETag";
    private static final int ID_BYTES = 16;
    private static final double NANOS = 1e9;
    private static final SecureRandom RANDOM = new SecureRandom();

    void register(@Observes Filters filters) {
        filters.register(Transport::handle, EARLY);
    }

    static String id(RoutingContext request) {
        String id = request.get(ID);
        return id == null ? "" : id;
    }

    private static void handle(RoutingContext request) {
        if (!ApiPaths.isSearch(request)) {
            request.next();
            return;
        }
        long began = System.nanoTime();
        request.put(ID, newId());
        share(request);
        request.addHeadersEndHandler(_ -> complete(request, began));
        if (isPreflight(request)) {
            allow(request.response().headers());
            request.response().setStatusCode(204).end();
        } else {
            request.next();
        }
    }

    /** Cookies count for nothing here, so that a page of another site can do no more than its script's own key. */
    private static void share(RoutingContext request) {
        MultiMap headers = request.response().headers();
        headers.add("Vary", "Origin");
        String origin = request.request().getHeader("Origin");
        if (origin != null) {
            headers.set("Access-Control-Allow-Origin", origin);
            headers.set("Access-Control-Allow-Credentials", "true");
            headers.set("Access-Control-Expose-Headers", SHOWN);
        }
    }

    private static boolean isPreflight(RoutingContext request) {
        MultiMap headers = request.request().headers();
        return request.request().method().equals(HttpMethod.OPTIONS)
                && headers.contains("Origin")
                && headers.contains("Access-Control-Request-Method");
    }

    private static void allow(MultiMap headers) {
        headers.set("Access-Control-Allow-Methods", METHODS);
        headers.set("Access-Control-Allow-Headers", HEADERS);
        headers.set("Access-Control-Max-Age", "600");
    }

    private static void complete(RoutingContext request, long began) {
        MultiMap headers = request.response().headers();
        double seconds = (System.nanoTime() - began) / NANOS;
        headers.set("X-App-Search-Version", VERSION);
        headers.set("X-Request-Id", id(request));
        headers.set("X-Runtime", String.format(Locale.ROOT, "%.6f", seconds));
        if (!headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "max-age=0, private, must-revalidate");
        }
        if (String.valueOf(headers.get("Content-Type")).startsWith("application/json")) {
            headers.set("Content-Type", "application/json; charset=utf-8");
        }
    }

    private static String newId() {
        byte[] bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
