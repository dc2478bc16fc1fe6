package dev.sangja.sitesearch;

import dev.sangja.platform.i18n.Lang;
import dev.sangja.search.error.ApiError;
import dev.sangja.search.limit.SearchLimits;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.logging.Logger;

/** The page that finds words and steps of lessons, and what stands below the box while somebody types. */
@Path("/{lang:ko|en}/search")
class SearchPages {
    private static final Logger LOG = Logger.getLogger(SearchPages.class);
    private static final int WRONG = 422;

    private final LessonSearch search;
    private final FoundPlaces places;
    private final SearchLimits limits;

    SearchPages(LessonSearch search, FoundPlaces places, SearchLimits limits) {
        this.search = search;
        this.places = places;
        this.limits = limits;
    }

    /**
     * The page.
     *
     * @param shown the text as it was typed
     * @param trouble which sentence says what is wrong: "", "long", "page" or "busy"
     */
    @CheckedTemplate(basePath = "sitesearch", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SearchPage(Lang lang, String shown, String trouble, int most, Results results)
            implements TemplateInstance {}

    /** The list below the box. */
    @CheckedTemplate(basePath = "sitesearch", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Glance(Results results) implements TemplateInstance {}

    /**
     * What was found.
     *
     * @param total of the steps
     * @param corrected what was searched instead of what was typed, or ""
     * @param asTyped address of the search for just that
     * @param previous address of the page before, or ""
     * @param next address of the page after, or ""
     */
    record Results(
            List<FoundPlaces.Word> words,
            List<FoundPlaces.Place> steps,
            long total,
            String corrected,
            String asTyped,
            String previous,
            String next) {
        static final Results NONE = new Results(List.of(), List.of(), 0, "", "", "", "");

        public boolean empty() {
            return words.isEmpty() && steps.isEmpty();
        }
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response page(
            @PathParam("lang") Lang lang,
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("as_typed") @DefaultValue("") String asTyped,
            @QueryParam("page") @DefaultValue("1") String page) {
        if (!page.matches("[0-9]{1,4}") || number(page) < 1 || number(page) > LessonSearch.PAGES) {
            return answer(WRONG, lang, text, "page", Results.NONE);
        }
        if (text.isBlank()) {
            return answer(200, lang, "", "", Results.NONE);
        }
        if (isLong(text)) {
            return answer(WRONG, lang, text, "long", Results.NONE);
        }
        try {
            return answer(
                    200,
                    lang,
                    text,
                    "",
                    results(
                            lang,
                            text.strip(),
                            asTyped.strip().equals(text.strip()),
                            number(page)));
        } catch (ApiError e) {
            LOG.warnf("lessons were not searched: %s", e.errors());
            return answer(503, lang, text, "busy", Results.NONE);
        }
    }

    private static int number(String page) {
        return Integer.parseInt(page);
    }

    private boolean isLong(String text) {
        return text.codePointCount(0, text.length()) > limits.queryCharacters();
    }

    private Response answer(int status, Lang lang, String text, String trouble, Results results) {
        var page = new SearchPage(lang, text, trouble, limits.queryCharacters(), results);
        return Response.status(status).entity(page.setLocale(lang.locale())).build();
    }

    private Results results(Lang lang, String text, boolean asTyped, int page) {
        LessonSearch.Found found = search.page(lang, text, asTyped, page);
        String address = address(lang, text);
        String typed = address + "&as_typed=" + encoded(text);
        String same = asTyped ? typed : address;
        long total = found.steps().total();
        boolean more = page < LessonSearch.PAGES && (long) page * LessonSearch.STEPS < total;
        return new Results(
                places.words(lang, found.words().hits()),
                places.steps(lang, found.steps().hits()),
                total,
                found.corrected(),
                typed,
                page > 1 ? same + "&page=" + (page - 1) : "",
                more ? same + "&page=" + (page + 1) : "");
    }

    private static String address(Lang lang, String text) {
        return "/%s/search?q=%s".formatted(lang.code(), encoded(text));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Empty where there is nothing to say, also where the search is busy: the page itself says so. */
    @GET
    @Path("glance")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance glance(
            @PathParam("lang") Lang lang, @QueryParam("q") @DefaultValue("") String text) {
        return new Glance(glanced(lang, text.strip())).setLocale(lang.locale());
    }

    private Results glanced(Lang lang, String text) {
        if (text.isEmpty() || isLong(text)) {
            return Results.NONE;
        }
        try {
            LessonSearch.Found found = search.glance(lang, text);
            return new Results(
                    places.words(lang, found.words().hits()),
                    places.steps(lang, found.steps().hits()),
                    found.steps().total(),
                    found.corrected(),
                    "",
                    "",
                    "");
        } catch (ApiError e) {
            return Results.NONE;
        }
    }
}
