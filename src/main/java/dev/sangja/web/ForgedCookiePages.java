package dev.sangja.web;

import dev.sangja.account.CurrentLearner;
import dev.sangja.account.Viewer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A page that is asked for with a forged cookie says so once and takes the cookie away; nobody is locked out. */
@ApplicationScoped
class ForgedCookiePages {
    private final CurrentLearner learner;
    private final ErrorPages pages;

    ForgedCookiePages(CurrentLearner learner, ErrorPages pages) {
        this.learner = learner;
        this.pages = pages;
    }

    @ServerRequestFilter
    public Optional<Response> refuse(RoutingContext request) {
        boolean page = PageLanguage.of(request.normalizedPath()).isPresent();
        return page && learner.viewer() instanceof Viewer.Forged()
                ? Optional.of(
                        Response.fromResponse(pages.ofForgedCookie(request))
                                .cookie(learner.clearing())
                                .build())
                : Optional.empty();
    }
}
