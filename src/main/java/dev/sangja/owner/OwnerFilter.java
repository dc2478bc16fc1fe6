package dev.sangja.owner;

import dev.sangja.account.CurrentLearner;
import dev.sangja.platform.api.ApiPaths;
import dev.sangja.platform.api.Problem;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses what a page sends for somebody else than who is signed in. The header only narrows: whose work a request belongs
 * to is always what its session or cookie says.
 */
@ApplicationScoped
public class OwnerFilter {
    static final String HEADER = "Sangja-Owner";

    private final CurrentLearner learner;

    OwnerFilter(CurrentLearner learner) {
        this.learner = learner;
    }

    @ServerRequestFilter
    public Optional<Response> refuse(RoutingContext request) {
        String owner = request.request().getHeader(HEADER);
        if (owner == null
                || !ApiPaths.isApi(request)
                || ApiPaths.isSearch(request)
                || owner.equals(learner.owner())) {
            return Optional.empty();
        }
        return Optional.of(
                Problem.of(
                                412,
                                "The header '"
                                        + HEADER
                                        + "' names another account than the one that is signed in; load the page again.")
                        .response());
    }
}
