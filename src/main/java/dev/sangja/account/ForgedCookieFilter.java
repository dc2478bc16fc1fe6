package dev.sangja.account;

import dev.sangja.platform.api.ApiPaths;
import dev.sangja.platform.api.Problem;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses forged cookies and ended sessions at {@code /api}, but for the search API, which looks at none. Pages ask {@link CurrentLearner} themselves. */
@ApplicationScoped
public class ForgedCookieFilter {
    private final CurrentLearner learner;

    ForgedCookieFilter(CurrentLearner learner) {
        this.learner = learner;
    }

    @ServerRequestFilter
    public Optional<Response> refuse(RoutingContext request) {
        if (!ApiPaths.isApi(request) || ApiPaths.isSearch(request)) {
            return Optional.empty();
        }
        if (learner.hasEndedSession()) {
            return Optional.of(endedSession());
        }
        return learner.viewer() instanceof Viewer.Forged()
                ? Optional.of(forged())
                : Optional.empty();
    }

    /** Not as if there had been none: what an account's page sends would go to an anonymous learner. */
    private Response endedSession() {
        var problem =
                Problem.of(
                        401,
                        "The session has ended. This answer clears its cookie; sign in, then send the request again.");
        return Response.fromResponse(problem.response())
                .cookie(SessionCookie.clear(learner.isSecure()))
                .build();
    }

    private Response forged() {
        var problem =
                Problem.of(
                        401,
                        "The cookie '"
                                + LearnerCookie.NAME
                                + "' is not one of ours. This answer clears it; send the request again.");
        return Response.fromResponse(problem.response()).cookie(learner.clearing()).build();
    }
}
