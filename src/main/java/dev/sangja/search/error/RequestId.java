package dev.sangja.search.error;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;

/** The name of the request at hand: {@code meta.request_id} of the answer and its header {@code X-Request-Id}. */
@RequestScoped
public class RequestId {
    private final RoutingContext request;

    RequestId(RoutingContext request) {
        this.request = request;
    }

    /** 22 letters, digits, hyphens and underscores. */
    public String value() {
        return Transport.id(request);
    }
}
