package dev.sangja.platform.api;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Set;

/** Tells requests that a page of another site made a browser send. */
public final class OtherSites {
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private OtherSites() {}

    /** Browsers say where a request comes from in one of these headers; programs that are none need not. */
    public static boolean sent(HttpServerRequest request) {
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
}
