package dev.sangja.account;

import dev.sangja.platform.api.ApiPaths;
import dev.sangja.platform.api.ErrorPage;
import dev.sangja.platform.api.Problem;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers those who may not do what they ask for: pages lead on, the API says what it wants. */
@ApplicationScoped
public class Refusals {
    /** Asks programs for credentials. */
    public static final String CHALLENGE = "Basic realm=\"Sangja\", charset=\"UTF-8\"";

    private final CurrentLearner learner;
    private final ErrorPage pages;

    Refusals(CurrentLearner learner, ErrorPage pages) {
        this.learner = learner;
        this.pages = pages;
    }

    /** Nobody has signed in. */
    @ServerExceptionMapper
    public Response unauthorized(UnauthorizedException e, RoutingContext request) {
        if (ApiPaths.isApi(request)) {
            return Response.fromResponse(
                            Problem.of(401, "Sign in, or send Basic credentials.").response())
                    .header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE)
                    .build();
        }
        String path = request.normalizedPath();
        boolean shows = request.request().method().equals(HttpMethod.GET);
        String query = shows ? "?next=" + path : "?sent=1&next=" + formOf(request);
        return Response.seeOther(URI.create(path.substring(0, 3) + "/sign-in" + query))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** The page that a form was sent from: as the browser says, or else the form's own address, which leads there in the console. */
    private static String formOf(RoutingContext request) {
        String path = request.normalizedPath();
        String origin = request.request().scheme() + "://" + request.request().authority();
        String referer = String.valueOf(request.request().getHeader("Referer"));
        String own = path.contains("/console/") ? path : "";
        String page = referer.startsWith(origin + "/") ? referer.substring(origin.length()) : own;
        return URLEncoder.encode(page, StandardCharsets.UTF_8).replace("%2F", "/");
    }

    /** Somebody has signed in whose role does not reach. */
    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e, RoutingContext request) {
        return ApiPaths.isApi(request)
                ? Problem.of(403, "The role of this account does not allow it.").response()
                : pages.of(403, request);
    }

    @ServerExceptionMapper
    public Response oldCookie(OldCookieException e) {
        var problem =
                Problem.of(
                        401,
                        "The learner whom the cookies name has been deleted, or has an account by now. This answer clears them;"
                                + " sign in, or go on without an account, then send the request again.");
        return Response.fromResponse(problem.response())
                .cookie(learner.clearing(), SessionCookie.clear(learner.isSecure()))
                .build();
    }
}
