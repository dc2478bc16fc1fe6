package dev.sangja.console.reference;

import dev.sangja.platform.api.HtmlAnswer;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.engine.EngineName;
import dev.sangja.search.engine.Engines;
import dev.sangja.search.view.EngineView;
import dev.sangja.search.view.EngineViews;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** A search page that somebody shared, for everybody who has its link. */
@Path("/{lang:ko|en}/shared")
class SharedPages {
    private final Engines engines;
    private final EngineViews views;
    private final ReferenceSearch search;
    private final ReferenceKey key;

    SharedPages(Engines engines, EngineViews views, ReferenceSearch search, ReferenceKey key) {
        this.engines = engines;
        this.views = views;
        this.search = search;
        this.key = key;
    }

    @CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SharedPage(String engine, String path, Chosen chosen, Found found)
            implements TemplateInstance {}

    static String path(Lang lang, Engine engine) {
        return "/%s/shared/%s".formatted(lang.code(), engine.name());
    }

    @GET
    @Path("{engine}")
    @Produces(MediaType.TEXT_HTML)
    public Response show(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @Context UriInfo address) {
        Engine engine =
                EngineName.of(name)
                        .flatMap(engines::find)
                        .filter(found -> key.text(found).isPresent())
                        .orElseThrow(NotFoundException::new);
        EngineView view = views.named(name);
        var chosen = Chosen.read(address.getQueryParameters(), view.schema(), lang);
        var asked = Asked.read(address.getQueryParameters(), chosen);
        String path = path(lang, engine);
        var page = new SharedPage(name, path, chosen, search.find(view, chosen, asked, path, lang));
        return HtmlAnswer.of(200, page, lang).build();
    }
}
