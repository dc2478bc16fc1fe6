package dev.sangja.platform.api;

import io.vertx.ext.web.RoutingContext;

/** Tells JSON endpoints from pages. */
public final class ApiPaths {
    private ApiPaths() {}

    public static boolean isApi(RoutingContext request) {
        String path = request.normalizedPath();
        return path.equals("/api") || path.startsWith("/api/");
    }
}
