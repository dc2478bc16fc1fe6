package dev.sangja.web;

import dev.sangja.lesson.CourseView;
import dev.sangja.lesson.CourseViews;
import dev.sangja.platform.i18n.Lang;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;

/** The first page, in the language that the visitor prefers. */
@Path("/")
class HomePages {
    @CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HomePage(Optional<CourseView> current, String courses) implements TemplateInstance {}

    private final CourseViews views;

    HomePages(CourseViews views) {
        this.views = views;
    }

    @GET
    public Response choose(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String preferred) {
        return led(preferred, "");
    }

    /** The restaurants, with what is looked for. */
    @GET
    @Path("restaurants")
    public Response chooseRestaurants(
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String preferred, @Context UriInfo address) {
        String query = address.getRequestUri().getRawQuery();
        return led(preferred, "/restaurants" + (query == null ? "" : "?" + query));
    }

    private static Response led(String preferred, String rest) {
        return Response.seeOther(URI.create("/" + PageLanguage.preferred(preferred).code() + rest))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @GET
    @Path("{lang:ko|en}")
    public TemplateInstance home(@PathParam("lang") Lang lang) {
        var current = CourseViews.current(views.all(lang));
        return new HomePage(current, "/" + lang.code() + "/courses").setLocale(lang.locale());
    }
}
