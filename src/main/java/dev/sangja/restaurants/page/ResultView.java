package dev.sangja.restaurants.page;

import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.Messages;
import dev.sangja.platform.i18n.Words;
import dev.sangja.search.query.QueryCorrection;
import dev.sangja.search.schema.GeoPoint;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What was found as it is shown: cards, pages, and what narrows the search. */
final class ResultView {
    private static final Set<String> OF_WORDS = Set.of("q", "as_typed");

    private final Wish wish;
    private final Finding finding;
    private final Calls calls;
    private final Choices choices;
    private final Moment now;
    private final Lang lang;
    private final Messages words;
    private final Address address;

    ResultView(Wish wish, Finding finding, Calls calls, Choices choices, Moment now, Lang lang) {
        this.wish = wish;
        this.finding = finding;
        this.calls = calls;
        this.choices = choices;
        this.now = now;
        this.lang = lang;
        this.words = Words.in(lang);
        this.address = Address.of(FormView.path(lang), wish);
    }

    /** Something that narrows the search, with the address of the search without it. */
    record Chip(String label, String url) {}

    public boolean isReady() {
        return finding instanceof Finding.Found;
    }

    public boolean isBusy() {
        return finding instanceof Finding.Busy;
    }

    public boolean isNone() {
        return total() == 0;
    }

    private long total() {
        return finding instanceof Finding.Found found ? found.total() : 0;
    }

    public String getTotal() {
        return String.format(Locale.ROOT, "%,d", total());
    }

    public String getQuery() {
        return wish.query();
    }

    public List<Card> getCards() {
        return finding instanceof Finding.Found found
                ? found.hits().stream()
                        .map(hit -> new Card(hit, lang, moment(), wish.near()))
                        .toList()
                : List.of();
    }

    private Moment moment() {
        return wish.opening().moment(now).orElse(now);
    }

    /** Whether cards speak of now, and not of a chosen time. */
    public boolean isOfNow() {
        return !(wish.opening() instanceof Opening.At);
    }

    /** What was searched instead of what was typed; "" where that was searched. */
    public String getCorrected() {
        return finding instanceof Finding.Found found
                ? found.correction().map(QueryCorrection::used).orElse("")
                : "";
    }

    /** The same search with the words as they were typed. */
    public String getAsTyped() {
        return address.with("as_typed", wish.query()).toString();
    }

    /** By which analytics knows the search; "" where it does not. */
    public String getRequest() {
        return finding instanceof Finding.Found found ? found.request() : "";
    }

    public Calls getCalls() {
        return calls;
    }

    public Optional<GeoPoint> getNear() {
        return wish.near();
    }

    public double getRadius() {
        return wish.radius();
    }

    private int pages() {
        return Math.clamp(Math.ceilDiv(total(), Wish.PAGE_SIZE), 1, WishReader.MOST_PAGES);
    }

    public int getPage() {
        return wish.page();
    }

    public int getPages() {
        return pages();
    }

    /** "" on the first page. */
    public String getPrevious() {
        int before = Math.min(wish.page() - 1, pages());
        return before < 1 ? "" : page(before);
    }

    /** "" on the last page. */
    public String getNext() {
        return wish.page() >= pages() ? "" : page(wish.page() + 1);
    }

    private String page(int page) {
        Address first = address.without();
        return (page == 1 ? first : first.with("page", String.valueOf(page))).toString();
    }

    /** The search for the same words, with nothing else. */
    public String getWithoutFilters() {
        String path = FormView.path(lang);
        return wish.query().isEmpty()
                ? path
                : address.without(
                                address.names().stream()
                                        .filter(name -> !OF_WORDS.contains(name))
                                        .toArray(String[]::new))
                        .toString();
    }

    public List<Chip> getChips() {
        var chips = new ArrayList<Chip>();
        if (wish.priceFrom().isPresent() || wish.priceTo().isPresent()) {
            String label = prices(words, wish.priceFrom(), wish.priceTo());
            chips.add(chip(label, address.without("price_from", "price_to")));
        }
        wish.cuisines().forEach(value -> chips.add(chip(name(value), "cuisine", value)));
        wish.districts().forEach(value -> chips.add(chip(name(value), "district", value)));
        wish.opening()
                .moment(now)
                .ifPresent(_ -> chips.add(chip(opening(), address.without("open", "day", "time"))));
        if (wish.dogs()) {
            chips.add(chip(words.restaurants_dogs(), address.without("dogs")));
        }
        if (wish.parking()) {
            chips.add(chip(words.restaurants_parking(), address.without("parking")));
        }
        wish.rating()
                .ifPresent(
                        stars ->
                                chips.add(
                                        chip(
                                                words.restaurants_rating_from(
                                                        String.valueOf(stars)),
                                                address.without("rating"))));
        wish.near().ifPresent(_ -> chips.add(chip(near(), withoutNear())));
        return chips;
    }

    private Address withoutNear() {
        Address other = address.without("near", "radius");
        return wish.order() == Order.DISTANCE ? other.without("sort") : other;
    }

    private String near() {
        return words.restaurants_near_chip(distance(wish.radius()));
    }

    private String opening() {
        return wish.opening() instanceof Opening.At(Moment at)
                ? words.restaurants_open_chip(
                        at.day().getDisplayName(TextStyle.SHORT, lang.locale()), at.clock())
                : words.restaurants_open_now();
    }

    private String name(String value) {
        var text = choices.cuisines().get(value);
        var other = choices.districts().get(value);
        return text != null ? text.in(lang) : other != null ? other.in(lang) : value;
    }

    private Chip chip(String label, String parameter, String value) {
        return chip(label, address.withoutValue(parameter, value));
    }

    private static Chip chip(String label, Address without) {
        return new Chip(label, without.toString());
    }

    /** Metres below a kilometre. */
    static String distance(double kilometres) {
        return kilometres < 1
                ? Math.round(kilometres * 1_000) + " m"
                : Address.number(kilometres) + " km";
    }

    static String prices(Messages words, OptionalInt from, OptionalInt to) {
        if (from.isPresent() && to.isPresent()) {
            return words.restaurants_price_between(won(from), won(to));
        }
        return to.isPresent()
                ? words.restaurants_price_below(won(to))
                : words.restaurants_price_above(won(from));
    }

    private static String won(OptionalInt won) {
        return String.format(Locale.ROOT, "%,d", won.orElse(0));
    }
}
