package dev.sangja.search.error;

import dev.sangja.platform.api.ApiPaths;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Each address of the search API may end in {@code .json}: the client for browsers asks for {@code search.json}. */
@ApplicationScoped
public class JsonSuffix {
    private static final String SUFFIX = ".json";

    @ServerRequestFilter(preMatching = true)
    public void cut(ContainerRequestContext context, RoutingContext request) {
        URI address = context.getUriInfo().getRequestUri();
        String path = address.getRawPath();
        if (path.endsWith(SUFFIX) && ApiPaths.isSearch(request)) {
            String query = address.getRawQuery();
            String shorter = path.substring(0, path.length() - SUFFIX.length());
            context.setRequestUri(address.resolve(query == null ? shorter : shorter + "?" + query));
        }
    }
}
