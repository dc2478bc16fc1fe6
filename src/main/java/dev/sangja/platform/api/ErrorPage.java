package dev.sangja.platform.api;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;

/** Answers errors outside of {@code /api}. At most one bean implements it; without one, such answers are empty. */
public interface ErrorPage {
    /**
     * The page of an error.
     *
     * @param status 400 to 599
     * @param request which failed
     */
    Response of(int status, RoutingContext request);

    /** The page for a form that is too old, or not ours. */
    Response ofStaleForm(RoutingContext request);
}
