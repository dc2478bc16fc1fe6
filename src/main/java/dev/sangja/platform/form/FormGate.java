package dev.sangja.platform.form;

import dev.sangja.platform.api.ApiPaths;
import dev.sangja.platform.api.ErrorPage;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Turns away whatever would change something outside of {@code /api} and is not a form of ours. */
@ApplicationScoped
public class FormGate {
    private static final Set<HttpMethod> SAFE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private static final List<MediaType> FORMS =
            List.of(MediaType.APPLICATION_FORM_URLENCODED_TYPE, MediaType.MULTIPART_FORM_DATA_TYPE);

    private final FormToken token;
    private final ErrorPage pages;

    FormGate(FormToken token, ErrorPage pages) {
        this.token = token;
        this.pages = pages;
    }

    @ServerRequestFilter
    @WithFormRead
    public Optional<Response> check(
            ResteasyReactiveContainerRequestContext form, RoutingContext request) {
        boolean harmless = SAFE.contains(request.request().method()) || ApiPaths.isApi(request);
        return harmless || token.isOurs(sentWith(form))
                ? Optional.empty()
                : Optional.of(pages.ofStaleForm(request));
    }

    private static String sentWith(ResteasyReactiveContainerRequestContext request) {
        MediaType type = request.getMediaType();
        if (type == null || FORMS.stream().noneMatch(type::isCompatible)) {
            return "";
        }
        var form = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        return String.valueOf(form.getFormParameter(FormToken.FIELD, true, false));
    }
}
