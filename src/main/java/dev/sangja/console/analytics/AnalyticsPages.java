package dev.sangja.console.analytics;

import dev.sangja.account.Role;
import dev.sangja.console.ConsoleAccess;
import dev.sangja.console.Frame;
import dev.sangja.console.Section;
import dev.sangja.platform.api.HtmlAnswer;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.search.engine.Engine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** What people search, choose and do not find. */
@Path("/{lang:ko|en}/console/engines/{engine}/analytics")
@RolesAllowed(Role.LEARNER_NAME)
@Produces(MediaType.TEXT_HTML)
class AnalyticsPages {
    private final ConsoleAccess access;
    private final Reading reading;

    AnalyticsPages(ConsoleAccess access, Reading reading) {
        this.access = access;
        this.reading = reading;
    }

    /**
     * The page.
     *
     * @param home address of the engine
     */
    @CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AnalyticsPage(
            Frame frame, String home, String path, List<Period> periods, Figures figures)
            implements TemplateInstance {}

    @GET
    public Response show(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @RestQuery @DefaultValue("") String days,
            @RestQuery @DefaultValue("") String tag) {
        Engine engine = access.engine(name);
        int period = Period.read(days);
        String home = Frame.address(lang, engine);
        var page =
                new AnalyticsPage(
                        Frame.of(lang, engine, Section.ANALYTICS),
                        home,
                        home + "/analytics",
                        Period.all(period),
                        reading.of(engine.id(), period, tag, lang));
        return HtmlAnswer.of(200, page, lang).build();
    }
}
