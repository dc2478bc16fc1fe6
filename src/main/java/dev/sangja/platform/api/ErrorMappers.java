package dev.sangja.platform.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every exception that leaves an endpoint into a problem or a page. */
@ApplicationScoped
public class ErrorMappers {
    private static final Logger LOG = Logger.getLogger(ErrorMappers.class);

    private final Instance<ErrorPage> page;

    ErrorMappers(Instance<ErrorPage> page) {
        this.page = page;
    }

    @ServerExceptionMapper
    public Response refused(WebApplicationException e, RoutingContext request) {
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        if (e.getCause() instanceof JsonProcessingException json) {
            return malformed(json, request);
        }
        if (status >= 500) {
            return failed(e, request);
        }
        return answer(Problem.of(status, detail(status, request)), request);
    }

    /** Quarkus has a mapper of its own for this one, which would win as the more specific one. */
    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException e, RoutingContext request) {
        return malformed(e, request);
    }

    @ServerExceptionMapper
    public Response malformed(JsonProcessingException e, RoutingContext request) {
        return answer(JsonProblems.of(e), request);
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException e, RoutingContext request) {
        return e.getConstraintViolations().stream()
                .min(Comparator.comparing(violation -> violation.getPropertyPath().toString()))
                .map(ErrorMappers::problem)
                .map(problem -> answer(problem, request))
                .orElseGet(() -> failed(e, request));
    }

    @ServerExceptionMapper
    public Response failed(Throwable e, RoutingContext request) {
        if (DatabaseTrouble.isIn(e)) {
            LOG.warnf(
                    "%s %s failed, as the database cannot serve now: %s",
                    request.request().method(), request.normalizedPath(), e.getMessage());
            return answer(
                    Problem.of(
                            503,
                            "The database cannot serve now, and nothing of the request was stored. Try again in a few seconds."),
                    request);
        }
        String reference = UUID.randomUUID().toString();
        LOG.errorf(
                e,
                "%s %s failed, reference %s",
                request.request().method(),
                request.normalizedPath(),
                reference);
        return answer(
                Problem.of(
                        500,
                        "The server failed. The request may be tried again; its log has more under the reference "
                                + reference
                                + "."),
                request);
    }

    private Response answer(Problem problem, RoutingContext request) {
        if (ApiPaths.isApi(request)) {
            return problem.response();
        }
        return page.isResolvable()
                ? page.get().of(problem.status(), request)
                : Response.status(problem.status()).build();
    }

    private static Problem problem(ConstraintViolation<?> violation) {
        String field = "";
        for (Path.Node node : violation.getPropertyPath()) {
            field = String.valueOf(node.getName());
        }
        return Problem.ofField(
                400,
                field,
                "%s is '%s': %s"
                        .formatted(field, violation.getInvalidValue(), violation.getMessage()));
    }

    private static String detail(int status, RoutingContext request) {
        String path = request.normalizedPath();
        return switch (status) {
            case 404 -> "There is nothing at '" + path + "'. /q/openapi lists the endpoints.";
            case 405 ->
                    "'"
                            + path
                            + "' does not take "
                            + request.request().method()
                            + ". /q/openapi lists the endpoints.";
            case 406 -> "The answer is application/json, which the Accept header excludes.";
            case 413 -> "The body is over " + (ApiPaths.isSearch(request) ? "10 MB." : "1 MiB.");
            case 415 ->
                    "The Content-Type is '"
                            + request.request().getHeader(HttpHeaders.CONTENT_TYPE)
                            + "', must be application/json.";
            default -> "The request cannot be served as it is.";
        };
    }
}
