package dev.sangja.console.tester;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.account.Role;
import dev.sangja.console.ConsoleAccess;
import dev.sangja.console.Frame;
import dev.sangja.console.QueryLength;
import dev.sangja.console.Section;
import dev.sangja.platform.api.HtmlAnswer;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.TuningMessages;
import dev.sangja.platform.i18n.Words;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.view.EngineView;
import dev.sangja.search.view.EngineViews;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** Type, and see what is found, with which score and why. */
@Path("/{lang:ko|en}/console/engines/{engine}/tester")
@RolesAllowed(Role.LEARNER_NAME)
class TesterPages {
    private static final int WRONG = 422;

    private final ConsoleAccess access;
    private final EngineViews views;
    private final Trials trials;
    private final SearchLimits limits;

    TesterPages(ConsoleAccess access, EngineViews views, Trials trials, SearchLimits limits) {
        this.access = access;
        this.views = views;
        this.trials = trials;
        this.limits = limits;
    }

    /**
     * The page.
     *
     * @param shown the text as it was typed
     * @param encoded the same in the query of an address
     * @param opened id of the result whose score is explained; "" for none
     * @param error what is wrong with the text; "" for nothing
     */
    @CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TesterPage(
            Frame frame,
            String path,
            String shown,
            String encoded,
            Trial found,
            String opened,
            Optional<Why> why,
            String error)
            implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response show(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @RestQuery @DefaultValue("") String q,
            @RestQuery @DefaultValue("") String why) {
        Engine engine = access.engine(name);
        TuningMessages words = Words.in(TuningMessages.class, lang);
        String error = QueryLength.error(q, limits.queryCharacters(), words);
        if (!error.isEmpty()) {
            return answer(
                    WRONG,
                    lang,
                    engine,
                    q,
                    new Shown(new Trial.Unasked(), "", Optional.empty(), error));
        }
        return answer(200, lang, engine, q, shown(views.named(name), q, why, lang));
    }

    private record Shown(Trial found, String opened, Optional<Why> why, String error) {}

    private Shown shown(EngineView view, String query, String wanted, Lang lang) {
        ObjectNode json = Trials.of(query, Trials.RESULTS);
        Trial found = trials.search(view, json, lang);
        String opened =
                found.results().stream()
                        .map(ShownHit::id)
                        .filter(id -> wanted.isEmpty() || id.equals(wanted))
                        .findFirst()
                        .orElse("");
        TuningMessages words = Words.in(TuningMessages.class, lang);
        Optional<Why> why =
                opened.isEmpty()
                        ? Optional.empty()
                        : trials.why(view, json, opened).map(all -> Why.of(all, words));
        return new Shown(found, opened, why, "");
    }

    private static Response answer(
            int status, Lang lang, Engine engine, String query, Shown shown) {
        var page =
                new TesterPage(
                        Frame.of(lang, engine, Section.TESTER),
                        Frame.address(lang, engine) + "/tester",
                        query,
                        URLEncoder.encode(query, StandardCharsets.UTF_8),
                        shown.found(),
                        shown.opened(),
                        shown.why(),
                        shown.error());
        return HtmlAnswer.of(status, page, lang).build();
    }
}
