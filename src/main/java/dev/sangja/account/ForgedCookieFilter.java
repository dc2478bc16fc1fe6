package dev.sangja.account;

import dev.sangja.platform.api.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses forged cookies at {@code /api}. Pages ask {@link CurrentLearner} themselves. */
@ApplicationScoped
public class ForgedCookieFilter {
    private final CurrentLearner learner;

    ForgedCookieFilter(CurrentLearner learner) {
        this.learner = learner;
    }

    @ServerRequestFilter
    public Optional<Response> refuse(ContainerRequestContext request) {
        boolean api = request.getUriInfo().getPath().startsWith("/api/");
        return api && learner.viewer() instanceof Viewer.Forged()
                ? Optional.of(refusal())
                : Optional.empty();
    }

    private Response refusal() {
        var problem =
                Problem.of(
                        401,
                        "The cookie '"
                                + LearnerCookie.NAME
                                + "' is not one of ours. This answer clears it; send the request again.");
        return Response.fromResponse(problem.response()).cookie(learner.clearing()).build();
    }
}
