package dev.sangja.web;

import dev.sangja.platform.i18n.Lang;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The first page, in the language that the visitor prefers. */
@Path("/")
class HomePages {
    @CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HomePage(String start) implements TemplateInstance {}

    @GET
    public Response choose(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String preferred) {
        return Response.seeOther(URI.create("/" + PageLanguage.preferred(preferred).code()))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    @GET
    @Path("{lang:ko|en}")
    public TemplateInstance home(@PathParam("lang") Lang lang) {
        return new HomePage("/" + lang.code() + "/courses").setLocale(lang.locale());
    }
}
