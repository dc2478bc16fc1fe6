package dev.sangja.console.relevance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.account.CurrentLearner;
import dev.sangja.account.Role;
import dev.sangja.account.Viewer;
import dev.sangja.console.ConsoleAccess;
import dev.sangja.console.Frame;
import dev.sangja.console.Section;
import dev.sangja.console.When;
import dev.sangja.console.relevance.TestQueries.TestQuery;
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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** Weights, boosts and precision beside a live ranking. */
@Path("/{lang:ko|en}/console/engines/{engine}/relevance")
@RolesAllowed(Role.LEARNER_NAME)
@Produces(MediaType.TEXT_HTML)
class RelevancePages {
    private static final int WRONG = 422;
    private static final int MISSING = 404;
    private static final int CONFLICT = 409;

    /** A document's id after the name of its engine. */
    private static final int LONGEST_ID = 800 + 1 + 64;

    private final ConsoleAccess access;
    private final CurrentLearner current;
    private final EngineViews views;
    private final RelevanceKeeping keeping;
    private final Versions versions;
    private final TestQueries tests;
    private final Preview preview;
    private final SearchLimits limits;

    RelevancePages(
            ConsoleAccess access,
            CurrentLearner current,
            EngineViews views,
            RelevanceKeeping keeping,
            Versions versions,
            TestQueries tests,
            Preview preview,
            SearchLimits limits) {
        this.access = access;
        this.current = current;
        this.views = views;
        this.keeping = keeping;
        this.versions = versions;
        this.tests = tests;
        this.preview = preview;
        this.limits = limits;
    }

    /**
     * The page.
     *
     * @param said what is said above the form
     */
    @CheckedTemplate(basePath = "console", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RelevancePage(
            Frame frame,
            String path,
            Tuning tuning,
            List<Tuning.Choice> choices,
            Looked looked,
            List<ShownVersion> versions,
            Said said)
            implements TemplateInstance {}

    /**
     * What the page says.
     *
     * @param version when the version was saved that is looked at, or ""
     * @param errors why nothing could be shown or kept
     */
    record Said(String done, String version, List<String> errors) {
        static Said wrong(List<String> errors) {
            return new Said("", "", errors);
        }

        Said and(List<String> all) {
            return new Said(done, version, all);
        }
    }

    @GET
    public Response show(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @RestQuery @DefaultValue("") String q,
            @RestQuery @DefaultValue("") String version,
            @RestQuery @DefaultValue("") String done) {
        Engine engine = access.engine(name);
        ObjectNode stored = keeping.stored(engine);
        Optional<Versions.Version> former =
                version.matches("[0-9]{1,18}")
                        ? versions.find(engine.id(), Long.parseLong(version))
                        : Optional.empty();
        ObjectNode shown = former.map(Versions.Version::settings).orElse(stored);
        EngineView view = views.named(name);
        var tuning = Tuning.of(q, shown, view.schema(), RelevanceKeeping.fingerprint(stored));
        TuningMessages say = Words.in(TuningMessages.class, lang);
        if (former.isEmpty() && !version.isEmpty()) {
            var gone = Said.wrong(List.of(say.versions_gone()));
            return answer(MISSING, lang, engine, tuning, gone, false);
        }
        var said =
                new Said(
                        done.equals("saved") ? say.relevance_saved() : "",
                        former.map(each -> When.of(each.at(), lang)).orElse(""),
                        List.of());
        return answer(200, lang, engine, tuning, said, false);
    }

    /** Shows what the form would do, or keeps it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tune(
            @PathParam("lang") Lang lang,
            @PathParam("engine") String name,
            @BeanParam SentTuning sent) {
        Engine engine = access.engine(name);
        Tuning tuning = sent.tuning();
        TuningMessages say = Words.in(TuningMessages.class, lang);
        if (!sent.step.equals("save")) {
            List<String> full = test(engine, sent, say);
            return answer(
                    full.isEmpty() ? 200 : WRONG, lang, engine, tuning, Said.wrong(full), true);
        }
        String author = current.member().map(Viewer.Member::name).orElse("");
        return switch (keeping.save(engine, tuning, author, say)) {
            case RelevanceKeeping.Kept.Done() ->
                    Response.seeOther(
                                    UriBuilder.fromPath(path(lang, engine))
                                            .queryParam("done", "saved")
                                            .queryParam("q", "{q}")
                                            .build(tuning.query()))
                            .build();
            case RelevanceKeeping.Kept.Wrong(var sentences) ->
                    answer(WRONG, lang, engine, tuning, Said.wrong(sentences), true);
            case RelevanceKeeping.Kept.Lost() ->
                    answer(
                            CONFLICT,
                            lang,
                            engine,
                            tuning.seeing(RelevanceKeeping.fingerprint(keeping.stored(engine))),
                            Said.wrong(List.of(say.lost_title(), say.relevance_lost())),
                            true);
        };
    }

    /** Test queries are kept at once: they change no search. */
    private List<String> test(Engine engine, SentTuning sent, TuningMessages say) {
        String expected = sent.stepOf("expect");
        String dropped = sent.stepOf("drop");
        if (isDocument(expected) && isQuery(sent.q)) {
            int among = sent.among.matches("[1-9]|10") ? Integer.parseInt(sent.among) : 3;
            boolean kept = tests.put(engine.id(), new TestQuery(sent.q.strip(), expected, among));
            return kept ? List.of() : List.of(say.relevance_tests_full(TestQueries.MOST));
        }
        if (dropped.matches("[0-9]{1,3}")) {
            List<TestQuery> all = tests.of(engine.id());
            int at = Integer.parseInt(dropped);
            if (at < all.size()) {
                tests.remove(engine.id(), all.get(at).query(), all.get(at).document());
            }
        }
        return List.of();
    }

    private static boolean isDocument(String id) {
        return !id.isEmpty() && id.length() <= LONGEST_ID && id.indexOf('\0') < 0;
    }

    private boolean isQuery(String text) {
        return text.codePointCount(0, text.length()) <= limits.queryCharacters()
                && text.indexOf('\0') < 0;
    }

    private static String path(Lang lang, Engine engine) {
        return Frame.address(lang, engine) + "/relevance";
    }

    private Response answer(
            int status, Lang lang, Engine engine, Tuning tuning, Said said, boolean judging) {
        EngineView view = views.named(engine.name().value());
        var looked =
                new Looking(preview, tests)
                        .look(
                                view,
                                tuning,
                                keeping.stored(engine),
                                lang,
                                said.errors(),
                                isQuery(tuning.query()),
                                judging);
        var page =
                new RelevancePage(
                        Frame.of(lang, engine, Section.RELEVANCE),
                        path(lang, engine),
                        tuning,
                        Tuning.choices(view.schema()),
                        looked,
                        versions.of(engine.id()).stream()
                                .map(each -> ShownVersion.of(each, tuning, view.schema(), lang))
                                .toList(),
                        said.and(looked.errors()));
        return HtmlAnswer.of(
                        looked.errors().isEmpty() || status != 200 ? status : WRONG, page, lang)
                .build();
    }
}
