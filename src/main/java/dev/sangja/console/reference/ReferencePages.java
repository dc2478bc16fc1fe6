package dev.sangja.console.reference;

import dev.sangja.account.Role;
import dev.sangja.console.ConsoleAccess;
import dev.sangja.console.FormAddress;
import dev.sangja.console.Frame;
import dev.sangja.console.Section;
import dev.sangja.platform.api.HtmlAnswer;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.view.EngineView;
import dev.sangja.search.view.EngineViews;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;

/** Puts a search page together, shares it and gives it away. */
@Path("/{lang:ko|en}/console/engines/{engine}/reference-ui")
@RolesAllowed(Role.LEARNER_NAME)
class ReferencePages {
    private static final int LONGEST = 4000;
    private static final Pattern AUTHORITY =
            Pattern.compile("[A-Za-z0-9.-]+(:\\d{1,5})?|\\[[0-9A-Fa-f:.]+](:\\d{1,5})?");

    private final ConsoleAccess access;
    private final EngineViews views;
    private final ReferenceSearch search;
    private final ReferenceKey key;
    private final RoutingContext request;

    ReferencePages(
            ConsoleAccess access,
            EngineViews views,
            ReferenceSearch search,
            ReferenceKey key,
            RoutingContext request) {
        this.access = access;
        this.views = views;
        this.search = search;
        this.key = key;
        this.request = request;
    }

    /**
     * The page.
     *
     * @param choices fields by what they can be chosen for
     * @param zip address of the files; "" where there is no key yet
     * @param share address for everybody; "" where there is no key yet
     * @param keyName name of the key that both need
     */
    @CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReferencePage(
            Frame frame,
            String path,
            Choices choices,
            Chosen chosen,
            Found found,
            String zip,
            String share,
            String keyName)
            implements TemplateInstance {}

    /** Fields of the schema by what they can be. */
    record Choices(
            List<String> texts, List<String> all, List<String> counted, List<String> sorted) {
        static Choices of(EngineView view) {
            var schema = view.schema();
            return new Choices(
                    Chosen.texts(schema),
                    schema.fields().keySet().stream().map(field -> field.value()).toList(),
                    Chosen.counted(schema),
                    Chosen.sorted(schema));
        }
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response show(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @Context UriInfo address) {
        Engine engine = access.engine(name);
        EngineView view = views.named(name);
        var chosen = Chosen.read(address.getQueryParameters(), view.schema(), lang);
        var asked = Asked.read(address.getQueryParameters(), chosen);
        String path = path(lang, engine);
        boolean open = key.text(engine).isPresent();
        var page =
                new ReferencePage(
                        Frame.of(lang, engine, Section.REFERENCE),
                        path,
                        Choices.of(view),
                        chosen,
                        search.find(view, chosen, asked, path, lang),
                        open ? path + "/zip?" + chosen.query() : "",
                        open
                                ? origin() + SharedPages.path(lang, engine) + "?" + chosen.query()
                                : "",
                        ReferenceKey.name(engine));
        return HtmlAnswer.of(200, page, lang).build();
    }

    private static String path(Lang lang, Engine engine) {
        return Frame.address(lang, engine) + "/reference-ui";
    }

    @GET
    @Path("key")
    public Response formOfKey(@PathParam("lang") Lang lang, @PathParam("engine") String name) {
        return FormAddress.to(path(lang, access.engine(name)));
    }

    /** Lets everybody search the engine who has the link or the files. */
    @POST
    @Path("key")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @RestForm @DefaultValue("") String back) {
        Engine engine = access.engine(name);
        key.make(engine);
        boolean legal = back.length() <= LONGEST && back.matches("[A-Za-z0-9_.&=%+*-]*");
        return Response.seeOther(URI.create(path(lang, engine) + "?" + (legal ? back : "")))
                .build();
    }

    @GET
    @Path("zip")
    @Produces("application/zip")
    public Response zip(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @Context UriInfo address) {
        Engine engine = access.engine(name);
        EngineView view = views.named(name);
        var chosen = Chosen.read(address.getQueryParameters(), view.schema(), lang);
        byte[] zip =
                ReferenceZip.of(
                        new ReferenceZip.Settings(
                                origin(),
                                engine.name().value(),
                                key.text(engine).orElseThrow(NotFoundException::new),
                                chosen,
                                lang));
        return Response.ok(zip)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s-search-page.zip\"".formatted(engine.name()))
                .build();
    }

    /** As the browser asked for it; what a program of somebody else made of that is not repeated in ours. */
    private String origin() {
        String authority = String.valueOf(request.request().authority());
        return request.request().scheme()
                + "://"
                + (AUTHORITY.matcher(authority).matches() ? authority : "localhost:8080");
    }
}
