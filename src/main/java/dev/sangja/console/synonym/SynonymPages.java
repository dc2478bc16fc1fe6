package dev.sangja.console.synonym;

import dev.sangja.account.Role;
import dev.sangja.console.ConsoleAccess;
import dev.sangja.console.FormAddress;
import dev.sangja.console.Frame;
import dev.sangja.console.Kept;
import dev.sangja.console.Section;
import dev.sangja.console.tester.Trials;
import dev.sangja.platform.api.HtmlAnswer;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.TuningMessages;
import dev.sangja.platform.i18n.Words;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.synonym.SynonymSet;
import dev.sangja.search.synonym.Synonyms;
import dev.sangja.search.view.EngineViews;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** Sets of synonyms of an engine. */
@Path("/{lang:ko|en}/console/engines/{engine}/synonyms")
@RolesAllowed(Role.LEARNER_NAME)
@Produces(MediaType.TEXT_HTML)
class SynonymPages {
    private static final int RESULTS = 5;
    private static final int WRONG = 422;
    private static final int CONFLICT = 409;
    private static final int GONE = 404;

    private final ConsoleAccess access;
    private final Synonyms synonyms;
    private final SynonymKeeping keeping;
    private final EngineViews views;
    private final Trials trials;
    private final SearchLimits limits;

    SynonymPages(
            ConsoleAccess access,
            Synonyms synonyms,
            SynonymKeeping keeping,
            EngineViews views,
            Trials trials,
            SearchLimits limits) {
        this.access = access;
        this.synonyms = synonyms;
        this.keeping = keeping;
        this.views = views;
        this.trials = trials;
        this.limits = limits;
    }

    /**
     * The page.
     *
     * @param adding the form of a new set
     * @param find what of the sets is shown
     * @param most words of a set
     */
    @CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SynonymsPage(
            Frame frame,
            String path,
            List<ShownSet> sets,
            int count,
            SynonymForm adding,
            Said said,
            String find,
            TriedSynonyms tried,
            int most)
            implements TemplateInstance {}

    @GET
    public Response list(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @BeanParam Asked asked) {
        return answer(200, lang, access.engine(name), asked, Said.of(asked, lang));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            @PathParam("lang") Lang lang, @PathParam("engine") String name, @BeanParam Sent sent) {
        Engine engine = access.engine(name);
        return answer(
                lang,
                engine,
                "added",
                new Said.Typed("", sent.form()),
                keeping.add(engine.id(), sent.form(), words(lang)));
    }

    @GET
    @Path("{set}")
    public Response formOfChange(@PathParam("lang") Lang lang, @PathParam("engine") String name) {
        return FormAddress.to(path(lang, access.engine(name)));
    }

    @GET
    @Path("{set}/delete")
    public Response formOfDeletion(@PathParam("lang") Lang lang, @PathParam("engine") String name) {
        return FormAddress.to(path(lang, access.engine(name)));
    }

    @POST
    @Path("{set}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response replace(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @PathParam("set") String set,
            @BeanParam Sent sent) {
        Engine engine = access.engine(name);
        return answer(
                lang,
                engine,
                "saved",
                new Said.Typed(set, sent.form()),
                keeping.replace(engine.id(), set, sent.form(), words(lang)));
    }

    @POST
    @Path("{set}/delete")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response delete(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @PathParam("set") String set,
            @BeanParam Sent sent) {
        Engine engine = access.engine(name);
        return answer(
                lang,
                engine,
                "deleted",
                new Said.Typed(set, sent.form()),
                keeping.delete(engine.id(), set, sent.form().seen()));
    }

    private static TuningMessages words(Lang lang) {
        return Words.in(TuningMessages.class, lang);
    }

    private Response answer(
            Lang lang, Engine engine, String done, Said.Typed typed, Kept<SynonymSet> kept) {
        return switch (kept) {
            case Kept.Done<SynonymSet>(var set) ->
                    Response.seeOther(
                                    URI.create(
                                            "%s?done=%s&about=%s"
                                                    .formatted(path(lang, engine), done, set.id())))
                            .build();
            case Kept.Gone<SynonymSet>() ->
                    answer(GONE, lang, engine, new Asked(), Said.gone(typed.form(), words(lang)));
            case Kept.Wrong<SynonymSet>(var sentences) ->
                    answer(WRONG, lang, engine, new Asked(), Said.wrong(sentences, typed));
            case Kept.Lost<SynonymSet>(var now) ->
                    answer(CONFLICT, lang, engine, new Asked(), Said.lost(now, typed, words(lang)));
        };
    }

    private static String path(Lang lang, Engine engine) {
        return Frame.address(lang, engine) + "/synonyms";
    }

    private Response answer(int status, Lang lang, Engine engine, Asked asked, Said said) {
        List<SynonymSet> all = synonyms.of(engine.id());
        var page =
                new SynonymsPage(
                        Frame.of(lang, engine, Section.SYNONYMS),
                        path(lang, engine),
                        all.stream()
                                .filter(set -> asked.isFound(set) || said.isAbout(set.id()))
                                .map(set -> ShownSet.of(set, said))
                                .toList(),
                        all.size(),
                        said.typed(SynonymForm.beginning(asked.word)),
                        said.of(all, words(lang)),
                        asked.find.strip(),
                        tried(engine, asked.tried.strip(), all, lang),
                        limits.synonymWords());
        return HtmlAnswer.of(status, page, lang).build();
    }

    private TriedSynonyms tried(Engine engine, String query, List<SynonymSet> all, Lang lang) {
        if (query.isEmpty() || query.codePointCount(0, query.length()) > limits.queryCharacters()) {
            return TriedSynonyms.NOTHING;
        }
        var view = views.named(engine.name().value());
        return new TriedSynonyms(
                query,
                trials.search(view, Trials.of(query, RESULTS), lang),
                TriedSynonyms.used(query, all));
    }
}
