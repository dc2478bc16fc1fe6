package dev.sangja.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Addresses of the console have no slash at their end: who writes one is led on. */
@ApplicationScoped
public class TrailingSlash {
    private static final int FOR_EVER = 308;
    private static final Pattern TOO_LONG = Pattern.compile("(/(?:ko|en)/console(?:/[^/]+)*)/+");

    @ServerRequestFilter(preMatching = true)
    public Optional<Response> lead(ContainerRequestContext request) {
        boolean suspect =
                request.getMethod().equals(HttpMethod.GET)
                        && request.getUriInfo().getPath().endsWith("/");
        return suspect ? without(request.getUriInfo().getRequestUri()) : Optional.empty();
    }

    private static Optional<Response> without(URI address) {
        Matcher path = TOO_LONG.matcher(address.getRawPath());
        if (!path.matches()) {
            return Optional.empty();
        }
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return Optional.of(
                Response.status(FOR_EVER).location(URI.create(path.group(1) + query)).build());
    }
}
