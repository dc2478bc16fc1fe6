package dev.sangja.account.signin;

import dev.sangja.account.Refusals;
import dev.sangja.platform.api.Problem;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Answers requests whose Basic credentials are refused: never as if there had been none. */
@ApplicationScoped
public class RefusedCredentials {
    private static final String KEY = "sangja.refused-credentials";

    static void note(RoutingContext request, SignIn.Result.Refused refused) {
        request.put(KEY, refused);
    }

    @ServerRequestFilter
    public Optional<Response> refuse(RoutingContext request) {
        return Optional.ofNullable(request.<SignIn.Result.Refused>get(KEY))
                .map(RefusedCredentials::answer);
    }

    private static Response answer(SignIn.Result.Refused refused) {
        return switch (refused) {
            case SignIn.Result.Wrong() -> unauthorized("Name or password is wrong.");
            case SignIn.Result.Locked() ->
                    unauthorized("This account is locked; an admin can unlock it.");
            case SignIn.Result.TooMany(var wait) -> {
                long seconds = wait.toSeconds() + 1;
                yield Response.fromResponse(
                                Problem.of(
                                                429,
                                                "Too many sign-ins have failed with this name or from this address; try again in "
                                                        + seconds
                                                        + " s.")
                                        .response())
                        .header(HttpHeaders.RETRY_AFTER, seconds)
                        .build();
            }
        };
    }

    private static Response unauthorized(String detail) {
        return Response.fromResponse(Problem.of(401, detail).response())
                .header(HttpHeaders.WWW_AUTHENTICATE, Refusals.CHALLENGE)
                .build();
    }
}
