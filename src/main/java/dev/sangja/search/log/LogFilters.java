package dev.sangja.search.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sangja.platform.api.ApiPaths;
import dev.sangja.search.key.Caller;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Listens to calls with keys on routes of engines. */
@ApplicationScoped
public class LogFilters {
    private static final Logger LOG = Logger.getLogger(LogFilters.class);
    private static final String BODY = "sangja.logged-body";

    /** When it is known who calls. */
    private static final int LAST = Priorities.USER + 200;

    private final ApiLog log;
    private final Caller caller;
    private final ObjectMapper json;

    LogFilters(ApiLog log, Caller caller, ObjectMapper json) {
        this.log = log;
        this.caller = caller;
        this.json = json;
    }

    @ServerRequestFilter(priority = LAST)
    public void listen(ContainerRequestContext context, RoutingContext request) {
        if (ApiPaths.isSearch(request) && isLogged(context.getUriInfo())) {
            var body = new Beginning();
            request.put(BODY, body);
            context.setEntityStream(body.listen(context.getEntityStream()));
        }
    }

    /** Also calls that were refused: their writers look for them above all. */
    @ServerResponseFilter
    public void record(
            ContainerRequestContext context,
            ContainerResponseContext response,
            RoutingContext request) {
        if (!ApiPaths.isSearch(request) || !isLogged(context.getUriInfo())) {
            return;
        }
        @Nullable Beginning body = request.get(BODY);
        HttpServerRequest http = request.request();
        log.add(
                new LoggedCall(
                        String.valueOf(context.getUriInfo().getPathParameters().getFirst("engine")),
                        Instant.now(),
                        http.method().name(),
                        cut(http.uri()),
                        response.getStatus(),
                        cut(String.valueOf(http.getHeader("User-Agent"))),
                        body == null ? "" : body.text(),
                        text(response.getEntity())));
    }

    private boolean isLogged(UriInfo address) {
        return caller.hasKey() && address.getPathParameters().containsKey("engine") && log.isOn();
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), Beginning.MOST));
    }

    private String text(@Nullable Object entity) {
        var beginning = new Beginning();
        try {
            switch (entity) {
                case null -> {}
                case StreamingOutput _ -> {}
                case byte[] bytes -> beginning.write(bytes);
                case String text -> beginning.write(text.getBytes(StandardCharsets.UTF_8));
                default -> json.writeValue(beginning, entity);
            }
        } catch (Beginning.FullException _) {
            // The rest is not kept.
        } catch (JsonProcessingException e) {
            LOG.debugf("an answer is not logged: %s", e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("memory failed", e);
        }
        return beginning.text();
    }
}
