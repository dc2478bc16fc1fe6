package dev.sangja.restaurants.page;

import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.Words;
import dev.sangja.restaurants.demo.DemoEngine;
import dev.sangja.search.credential.PublicKeys;
import dev.sangja.search.query.Place;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The page of the restaurants, and the parts of it that scripts ask for while a search is being changed. */
@Path("/{lang:ko|en}/restaurants")
class RestaurantPages {
    private static final Pattern AUTHORITY =
            Pattern.compile("[A-Za-z0-9.-]+(:\\d{1,5})?|\\[[0-9A-Fa-f:.]+](:\\d{1,5})?");

    /** Says that the words are not finished: such a search is not one that analytics should know. */
    private static final String TYPING = "Sangja-Typing";

    private static final int BAD_REQUEST = 400;
    private static final int MOST_TYPED = 128;
    private static final int MOST_NAMES = 100;
    private static final double MILLIONTHS = 1e6;

    private final Finder finder;
    private final Completions completions;
    private final Choices choices;
    private final PublicKeys keys;
    private final RoutingContext request;

    RestaurantPages(
            Finder finder,
            Completions completions,
            Choices choices,
            PublicKeys keys,
            RoutingContext request) {
        this.finder = finder;
        this.completions = completions;
        this.choices = choices;
        this.keys = keys;
        this.request = request;
    }

    @CheckedTemplate(
            basePath = "restaurants",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FinderPage(FormView form, ResultView found) implements TemplateInstance {}

    /** What changes with each search. */
    @CheckedTemplate(
            basePath = "restaurants",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FoundPart(FormView form, ResultView found) implements TemplateInstance {}

    @CheckedTemplate(
            basePath = "restaurants",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PlacePart(Card card, boolean ofNow) implements TemplateInstance {}

    /** Where the found restaurants are: ids, latitudes and longitudes, in the same order. */
    record PlacesAnswer(List<String> ids, List<Double> latitudes, List<Double> longitudes) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response show(@PathParam("lang") Lang lang, @Context UriInfo address) {
        var seen = see(lang, address, true);
        return answer(seen, new FinderPage(seen.form(), seen.found()), lang);
    }

    @GET
    @Path("found")
    @Produces(MediaType.TEXT_HTML)
    public Response found(
            @PathParam("lang") Lang lang,
            @HeaderParam(TYPING) @DefaultValue("") String typing,
            @Context UriInfo address) {
        var seen = see(lang, address, typing.isEmpty());
        return answer(seen, new FoundPart(seen.form(), seen.found()), lang);
    }

    @GET
    @Path("places")
    @Produces(MediaType.APPLICATION_JSON)
    public PlacesAnswer places(@PathParam("lang") Lang lang, @Context UriInfo address) {
        Wish wish = read(lang, address).wish();
        List<Place> places = finder.places(wish, Moment.of(Instant.now()), lang);
        return new PlacesAnswer(
                places.stream().map(Place::id).toList(),
                places.stream().map(place -> degrees(place.latitude())).toList(),
                places.stream().map(place -> degrees(place.longitude())).toList());
    }

    /** To about ten centimetres. */
    private static double degrees(double exact) {
        return Math.round(exact * MILLIONTHS) / MILLIONTHS;
    }

    /** What the map calls its marks; of very many ids only the first. */
    @GET
    @Path("places/names")
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, String> names(
            @PathParam("lang") Lang lang, @QueryParam("id") List<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : finder.names(ids.stream().limit(MOST_NAMES).toList(), lang);
    }

    /** One restaurant of the map. */
    @GET
    @Path("places/{id}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance place(
            @PathParam("lang") Lang lang, @PathParam("id") String id, @Context UriInfo address) {
        Wish wish = read(lang, address).wish();
        Moment now = Moment.of(Instant.now());
        var card =
                finder.one(id, wish, now, lang)
                        .map(hit -> new Card(hit, lang, moment(wish, now), wish.near()))
                        .orElseThrow(NotFoundException::new);
        boolean ofNow = !(wish.opening() instanceof Opening.At);
        return new PlacePart(card, ofNow).setLocale(lang.locale());
    }

    @GET
    @Path("suggestions")
    @Produces(MediaType.APPLICATION_JSON)
    public List<String> suggestions(@PathParam("lang") Lang lang, @Context UriInfo address) {
        String typed = address.getQueryParameters().getFirst("q");
        return typed == null || typed.isBlank() || typed.length() > MOST_TYPED
                ? List.of()
                : completions.of(typed, lang);
    }

    private record Seen(WishReader.Read read, FormView form, ResultView found) {}

    private Seen see(Lang lang, UriInfo address, boolean counts) {
        WishReader.Read read = read(lang, address);
        Wish wish = read.wish();
        Moment now = Moment.of(Instant.now());
        Finding finding = finder.find(wish, now, lang);
        if (counts) {
            finding = finder.counted(finding, wish);
        }
        var calls = Calls.of(new Question(wish, now, lang).call(), origin(), key());
        return new Seen(
                read,
                new FormView(read, finding, choices, now, lang),
                new ResultView(wish, finding, calls, choices, now, lang));
    }

    private WishReader.Read read(Lang lang, UriInfo address) {
        return WishReader.read(address.getQueryParameters(), choices, Words.in(lang));
    }

    private static Response answer(Seen seen, TemplateInstance page, Lang lang) {
        return Response.status(seen.read().errors().isEmpty() ? 200 : BAD_REQUEST)
                .entity(page.setLocale(lang.locale()))
                .build();
    }

    private static Moment moment(Wish wish, Moment now) {
        return wish.opening().moment(now).orElse(now);
    }

    private String key() {
        return keys.text(DemoEngine.KEY, DemoEngine.NAME).orElse("");
    }

    /** As the browser asked for it; what a program of somebody else made of that is not repeated in ours. */
    private String origin() {
        String authority = String.valueOf(request.request().authority());
        return request.request().scheme()
                + "://"
                + (AUTHORITY.matcher(authority).matches() ? authority : "localhost:8080");
    }
}
