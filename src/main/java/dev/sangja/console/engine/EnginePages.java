package dev.sangja.console.engine;

import dev.sangja.account.Role;
import dev.sangja.console.ConsoleAccess;
import dev.sangja.console.FormAddress;
import dev.sangja.console.Frame;
import dev.sangja.console.Section;
import dev.sangja.platform.api.HtmlAnswer;
import dev.sangja.platform.i18n.ConsoleMessages;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.Words;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.engine.EngineKind;
import dev.sangja.search.engine.EngineLanguage;
import dev.sangja.search.engine.EngineName;
import dev.sangja.search.engine.Engines;
import dev.sangja.search.error.ApiError;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The list of engines, a new one, the overview of one, and its end. */
@Path("/{lang:ko|en}/console")
@RolesAllowed(Role.LEARNER_NAME)
@RunOnVirtualThread
class EnginePages {
    private static final int WRONG = 422;
    private static final int PAGE = 25;

    private final ConsoleAccess access;
    private final Engines engines;
    private final EngineRows rows;

    EnginePages(ConsoleAccess access, Engines engines, EngineRows rows) {
        this.access = access;
        this.engines = engines;
        this.rows = rows;
    }

    /** What was typed for a new engine, and why it was refused; "" if it was not. */
    record Typed(String name, String language, String error) {}

    /** A language that an engine may have; an empty code for all alike. */
    record Choice(String code, String label, boolean chosen) {}

    /**
     * The page of all engines.
     *
     * @param languages to choose from; none if the viewer makes no engines here
     * @param deleted name of the one that has just been deleted; "" for none
     * @param previous number of the page before; 0 for none
     * @param next number of the page after; 0 for none
     */
    @CheckedTemplate(
            basePath = "console/engine",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EnginesPage(
            Frame frame,
            List<EngineRow> engines,
            long total,
            List<Choice> languages,
            Typed typed,
            String deleted,
            int previous,
            int next)
            implements TemplateInstance {}

    /** The page of one engine. */
    @CheckedTemplate(
            basePath = "console/engine",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OverviewPage(Frame frame, EngineRow engine, String deletionError)
            implements TemplateInstance {}

    @GET
    public Response list(
            @PathParam("lang") Lang lang,
            @RestQuery @DefaultValue("1") int page,
            @RestQuery @DefaultValue("") String deleted) {
        // Most who read Korean search Korean, and a language stays.
        String language = lang == Lang.KO ? EngineLanguage.KOREAN.code() : "";
        var nothing = new Typed("", language, "");
        return answer(200, lang, page, nothing, EngineName.of(deleted).isPresent() ? deleted : "");
    }

    @POST
    @Path("engines")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(
            @PathParam("lang") Lang lang,
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("") String language) {
        access.requireAll();
        ConsoleMessages words = Words.in(ConsoleMessages.class, lang);
        String wanted = name.strip();
        Optional<EngineName> legal = EngineName.of(wanted);
        Optional<EngineLanguage> known = EngineLanguage.of(language);
        if (legal.isEmpty()) {
            return refused(lang, wanted, language, words.engine_name_illegal(wanted));
        }
        if (known.isEmpty() && !language.isEmpty()) {
            return refused(lang, wanted, "", words.engine_language_unknown(language));
        }
        if (engines.find(legal.get()).isPresent()) {
            return refused(lang, wanted, language, words.engine_name_taken(wanted));
        }
        try {
            return Response.seeOther(URI.create(Frame.address(lang, made(legal.get(), known))))
                    .build();
        } catch (ApiError _) { // somebody was quicker
            return refused(lang, wanted, language, words.engine_name_taken(wanted));
        }
    }

    private Engine made(EngineName name, Optional<EngineLanguage> language) {
        return engines.create(name, new EngineKind.Default(language.orElse(null)), null);
    }

    private Response refused(Lang lang, String name, String language, String error) {
        return answer(WRONG, lang, 1, new Typed(name, language, error), "");
    }

    private Response answer(int status, Lang lang, int page, Typed typed, String deleted) {
        @Nullable UUID owner = access.owner().orElse(null);
        long total = engines.count(owner);
        int last = (int) Math.max(1, (total + PAGE - 1) / PAGE);
        int shown = Math.clamp(page, 1, last);
        List<EngineRow> found =
                engines.page(owner, (shown - 1) * PAGE, PAGE).stream()
                        .map(each -> rows.of(each, lang))
                        .toList();
        var html =
                new EnginesPage(
                        Frame.ofEngines(lang),
                        found,
                        total,
                        languages(typed.language(), lang),
                        typed,
                        deleted,
                        shown - 1,
                        shown < last ? shown + 1 : 0);
        return HtmlAnswer.of(status, html, lang).build();
    }

    private List<Choice> languages(String chosen, Lang lang) {
        if (!access.seesAll()) {
            return List.of();
        }
        var first = new Choice("", EngineRows.language(null, lang), chosen.isEmpty());
        return Stream.concat(
                        Stream.of(first),
                        Arrays.stream(EngineLanguage.values())
                                .map(
                                        each ->
                                                new Choice(
                                                        each.code(),
                                                        EngineRows.language(each, lang),
                                                        each.code().equals(chosen))))
                .toList();
    }

    @GET
    @Path("engines")
    public Response formOfCreation(@PathParam("lang") Lang lang) {
        return FormAddress.to(Frame.home(lang));
    }

    @GET
    @Path("engines/{engine}")
    public Response show(@PathParam("lang") Lang lang, @PathParam("engine") String engine) {
        return overview(200, lang, access.engine(engine), "");
    }

    @GET
    @Path("engines/{engine}/deletion")
    public Response formOfDeletion(
            @PathParam("lang") Lang lang, @PathParam("engine") String engine) {
        return FormAddress.to(Frame.address(lang, access.engine(engine)));
    }

    /** Takes the engine's name, typed by hand. */
    @POST
    @Path("engines/{engine}/deletion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String engine,
            @RestForm @DefaultValue("") String name) {
        Engine found = access.engine(engine);
        ConsoleMessages words = Words.in(ConsoleMessages.class, lang);
        if (!name.strip().equals(engine)) {
            return overview(WRONG, lang, found, words.deletion_name_differs(name.strip(), engine));
        }
        try {
            engines.delete(found);
        } catch (ApiError _) {
            return overview(409, lang, found, words.deletion_only_source());
        }
        return Response.seeOther(URI.create(Frame.home(lang) + "?deleted=" + engine)).build();
    }

    private Response overview(int status, Lang lang, Engine engine, String error) {
        var row = rows.of(engines.counted(engine.name().value()), lang);
        var html = new OverviewPage(Frame.of(lang, engine, Section.OVERVIEW), row, error);
        return HtmlAnswer.of(status, html, lang).build();
    }
}
