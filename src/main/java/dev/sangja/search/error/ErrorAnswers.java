package dev.sangja.search.error;

import dev.sangja.platform.api.ApiPaths;
import dev.sangja.platform.api.Problem;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Errors as clients of App Search read them. What the rest of the product refuses as a problem (RFC 9457) is put into their
 * shape when it answers a request to the search API.
 */
@ApplicationScoped
public class ErrorAnswers {
    private static final String CHALLENGE = "Basic realm=\"Swiftype\"";
    private static final String NO_ROUTE = "Routing Error. The path you have requested is invalid.";

    @ServerExceptionMapper
    public Response refused(ApiError e) {
        return of(e.status(), e.errors());
    }

    public static Response of(int status, List<String> errors) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("errors", errors))
                .build();
    }

    /** Nobody said who they are. */
    public static Response unauthorized(String error) {
        return unauthorized(error, CHALLENGE);
    }

    /** A key that is none. Not a challenge for Basic credentials, at which browsers ask their user for a password. */
    public static Response invalidToken(String error) {
        return unauthorized(error, "Bearer error=\"invalid_token\"");
    }

    private static Response unauthorized(String error, String challenge) {
        return Response.status(401)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .entity(Map.of("error", error))
                .build();
    }

    /** Too much in too short a time. */
    public static Response tooMany(String what, Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        String error = "%s; try again in %d s.".formatted(what, seconds);
        return Response.fromResponse(of(429, List.of(error)))
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .build();
    }

    @ServerResponseFilter
    public void shape(ContainerResponseContext response, RoutingContext request) {
        if (response.getEntity() instanceof Problem problem && ApiPaths.isSearch(request)) {
            response.setEntity(
                    shaped(problem),
                    response.getEntityAnnotations(),
                    MediaType.APPLICATION_JSON_TYPE);
            if (problem.status() == 401) {
                response.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
            }
        }
    }

    private static Map<String, Object> shaped(Problem problem) {
        return switch (problem.status()) {
            case 401 -> Map.of("error", problem.detail());
            case 404 -> Map.of("errors", List.of(NO_ROUTE));
            default -> Map.of("errors", List.of(problem.detail()));
        };
    }
}
