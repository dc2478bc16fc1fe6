package dev.sangja.console.curation;

import dev.sangja.account.Role;
import dev.sangja.console.ConsoleAccess;
import dev.sangja.console.FormAddress;
import dev.sangja.console.Frame;
import dev.sangja.console.Kept;
import dev.sangja.console.Section;
import dev.sangja.platform.api.HtmlAnswer;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.TuningMessages;
import dev.sangja.platform.i18n.Words;
import dev.sangja.search.curation.Curation;
import dev.sangja.search.curation.Curations;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.request.TextList;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** Curations of an engine, and the arrangement of one. */
@Path("/{lang:ko|en}/console/engines/{engine}/curations")
@RolesAllowed(Role.LEARNER_NAME)
@Produces(MediaType.TEXT_HTML)
class CurationPages {
    private static final String NEW = "new";
    private static final int WRONG = 422;
    private static final int CONFLICT = 409;
    private static final int GONE = 404;

    private final ConsoleAccess access;
    private final Curations curations;
    private final CurationKeeping keeping;
    private final Arrangement arrangement;
    private final Suggested suggested;

    CurationPages(
            ConsoleAccess access,
            Curations curations,
            CurationKeeping keeping,
            Arrangement arrangement,
            Suggested suggested) {
        this.access = access;
        this.curations = curations;
        this.keeping = keeping;
        this.arrangement = arrangement;
        this.suggested = suggested;
    }

    @CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CurationsPage(
            Frame frame,
            String path,
            List<Curation> curations,
            List<Suggested.Suggestion> suggestions,
            String done,
            String error)
            implements TemplateInstance {}

    /**
     * The arrangement.
     *
     * @param path of the curation
     * @param stored whether it is a stored one
     */
    @CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CurationPage(
            Frame frame,
            String list,
            String path,
            boolean stored,
            Arrangement.Shown shown,
            List<String> errors)
            implements TemplateInstance {}

    @GET
    public Response list(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @RestQuery @DefaultValue("") String done) {
        TuningMessages say = Words.in(TuningMessages.class, lang);
        String sentence =
                switch (done) {
                    case "saved" -> say.curation_saved();
                    case "deleted" -> say.curation_deleted();
                    default -> "";
                };
        return list(200, lang, access.engine(name), sentence, "");
    }

    private Response list(int status, Lang lang, Engine engine, String done, String error) {
        List<Curation> all = curations.of(engine.id());
        var page =
                new CurationsPage(
                        Frame.of(lang, engine, Section.CURATIONS),
                        path(lang, engine),
                        all,
                        suggested.of(engine, all),
                        done,
                        error);
        return HtmlAnswer.of(status, page, lang).build();
    }

    private static String path(Lang lang, Engine engine) {
        return Frame.address(lang, engine) + "/curations";
    }

    /** The one of a query that has one already, or a new one. */
    @GET
    @Path(NEW)
    public Response begin(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @RestQuery @DefaultValue("") String q,
            @RestQuery List<String> promote) {
        Engine engine = access.engine(name);
        return having(engine, q)
                .map(found -> Response.seeOther(URI.create(path(lang, engine) + "/" + found.id())))
                .map(Response.ResponseBuilder::build)
                .orElseGet(() -> answer(200, lang, engine, NEW, Draft.of(q, promote), List.of()));
    }

    private Optional<Curation> having(Engine engine, String query) {
        return curations.of(engine.id()).stream()
                .filter(
                        curation ->
                                curation.queries().stream()
                                        .map(TextList::plain)
                                        .anyMatch(TextList.plain(query)::equals))
                .findFirst();
    }

    @GET
    @Path("{curation}")
    public Response show(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @PathParam("curation") String id) {
        Engine engine = access.engine(name);
        Curation curation = keeping.find(engine.id(), id).orElseThrow(NotFoundException::new);
        return answer(200, lang, engine, id, Draft.of(curation), List.of());
    }

    /** Shows what the form says after one of its buttons, or keeps it. */
    @POST
    @Path("{curation}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response arrange(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @PathParam("curation") String id,
            @BeanParam SentDraft sent) {
        Engine engine = access.engine(name);
        Draft draft = sent.draft();
        if (!sent.isKept()) {
            return answer(200, lang, engine, id, draft, List.of());
        }
        TuningMessages say = Words.in(TuningMessages.class, lang);
        return answer(
                lang,
                engine,
                id,
                draft,
                "saved",
                id.equals(NEW)
                        ? keeping.add(engine.id(), draft, say)
                        : keeping.replace(engine.id(), id, draft, say));
    }

    @GET
    @Path("{curation}/delete")
    public Response formOfDeletion(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @PathParam("curation") String id) {
        Engine engine = access.engine(name);
        String list = path(lang, engine);
        return FormAddress.to(
                keeping.find(engine.id(), id).map(found -> list + "/" + found.id()).orElse(list));
    }

    @POST
    @Path("{curation}/delete")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @PathParam("curation") String id,
            @BeanParam SentDraft sent) {
        Engine engine = access.engine(name);
        String seen = sent.draft().seen();
        return answer(
                lang,
                engine,
                id,
                new Draft("", List.of(), List.of(), "", seen),
                "deleted",
                keeping.delete(engine.id(), id, seen));
    }

    private Response answer(
            Lang lang, Engine engine, String id, Draft draft, String done, Kept<Curation> kept) {
        TuningMessages say = Words.in(TuningMessages.class, lang);
        return switch (kept) {
            case Kept.Done<Curation>(_) ->
                    Response.seeOther(URI.create(path(lang, engine) + "?done=" + done)).build();
            case Kept.Gone<Curation>() ->
                    done.equals("deleted")
                            ? list(GONE, lang, engine, "", say.gone())
                            : answer(
                                    GONE,
                                    lang,
                                    engine,
                                    NEW,
                                    draft.anew(),
                                    List.of(say.gone_typed()));
            case Kept.Wrong<Curation>(var sentences) ->
                    answer(WRONG, lang, engine, id, draft, sentences);
            case Kept.Lost<Curation>(var now) -> {
                boolean deleting = done.equals("deleted");
                yield answer(
                        CONFLICT,
                        lang,
                        engine,
                        id,
                        deleting ? Draft.of(now) : draft.seeing(now),
                        List.of(
                                say.lost_title(),
                                deleting ? say.lost_delete() : say.lost_text(),
                                say.stored_now(
                                        say.curation_named(
                                                String.join(", ", now.queries()),
                                                String.join(", ", now.promoted()),
                                                String.join(", ", now.hidden())))));
            }
        };
    }

    private Response answer(
            int status, Lang lang, Engine engine, String id, Draft draft, List<String> errors) {
        String list = path(lang, engine);
        String tooLong = arrangement.tooLong(draft, lang);
        if (!tooLong.isEmpty() && !errors.contains(tooLong)) {
            var all = new ArrayList<>(errors);
            all.add(tooLong);
            return answer(WRONG, lang, engine, id, draft, all);
        }
        var page =
                new CurationPage(
                        Frame.of(lang, engine, Section.CURATIONS),
                        list,
                        list + "/" + id,
                        !id.equals(NEW),
                        arrangement.of(engine.name().value(), draft, lang),
                        errors);
        return HtmlAnswer.of(status, page, lang).build();
    }
}
