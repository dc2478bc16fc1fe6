package dev.sangja.account;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.NewCookie;
import java.util.Set;

/** Who sent the request at hand. */
@RequestScoped
public class CurrentLearner {
    private final RoutingContext request;
    private final LearnerCookie cookie;

    CurrentLearner(RoutingContext request, LearnerCookie cookie) {
        this.request = request;
        this.cookie = cookie;
    }

    public Viewer viewer() {
        Set<Cookie> cookies = request.request().cookies(LearnerCookie.NAME);
        return switch (cookies.size()) {
            case 0 -> new Viewer.Anonymous();
            case 1 -> cookie.read(cookies.iterator().next().getValue());
            default ->
                    new Viewer.Forged(); // we make one; the others were slipped in for another path
        };
    }

    /** For the answer to a {@link Viewer.Forged}: makes the browser forget the cookie. */
    public NewCookie clearing() {
        return cookie.clear(isSecure());
    }

    boolean isSecure() {
        return "https".equals(request.request().scheme());
    }
}
