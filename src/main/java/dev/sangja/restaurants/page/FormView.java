package dev.sangja.restaurants.page;

import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.LocalizedText;
import dev.sangja.platform.i18n.Messages;
import dev.sangja.platform.i18n.Words;
import dev.sangja.restaurants.Seoul;
import dev.sangja.search.schema.GeoPoint;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** The form as it is shown: what can be chosen, what is, and how many there are of it. */
final class FormView {
    private static final List<Double> RADII = List.of(0.3, 0.5, 1.0, 2.0, 3.0, 5.0);
    private static final int HALF_HOURS = 48;
    private static final int FIRST_CUISINES = 8;

    private final Wish wish;
    private final Map<String, String> errors;
    private final Finding finding;
    private final Choices choices;
    private final Moment now;
    private final Lang lang;
    private final Messages words;
    private final Address address;

    FormView(WishReader.Read read, Finding finding, Choices choices, Moment now, Lang lang) {
        this.wish = read.wish();
        this.errors = read.errors();
        this.finding = finding;
        this.choices = choices;
        this.now = now;
        this.lang = lang;
        this.words = Words.in(lang);
        this.address = Address.of(path(lang), wish);
    }

    static String path(Lang lang) {
        return "/" + lang.code() + "/restaurants";
    }

    /** A choice without a count. */
    record Option(String value, String label, boolean chosen) {}

    /**
     * A choice with a count.
     *
     * @param id of the element that shows the count
     */
    record Counted(String id, String value, String label, boolean chosen, String count) {
        public boolean isNone() {
            return count.equals("0");
        }
    }

    /** Prices that are chosen together by a link. */
    record Prices(String id, String label, String url, boolean chosen, String count) {}

    /** Places of a district, by what people call them. */
    record Places(String district, List<Option> areas) {}

    public String getPath() {
        return path(lang);
    }

    public Lang getLang() {
        return lang;
    }

    public String getQuery() {
        return wish.query();
    }

    public boolean isAsTyped() {
        return wish.asTyped();
    }

    /** What is wrong with a field, "" for nothing. */
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    public List<String> getErrors() {
        return List.copyOf(errors.values());
    }

    public String getPriceFrom() {
        return wish.priceFrom().isPresent() ? String.valueOf(wish.priceFrom().getAsInt()) : "";
    }

    public String getPriceTo() {
        return wish.priceTo().isPresent() ? String.valueOf(wish.priceTo().getAsInt()) : "";
    }

    public List<Prices> getPrices() {
        return IntStream.range(0, Band.ALL.size()).mapToObj(this::prices).toList();
    }

    private Prices prices(int index) {
        Band band = Band.ALL.get(index);
        boolean chosen = band.from().equals(wish.priceFrom()) && band.to().equals(wish.priceTo());
        Address other = address.without("price_from", "price_to");
        if (!chosen && band.from().isPresent()) {
            other = other.with("price_from", String.valueOf(band.from().getAsInt()));
        }
        if (!chosen && band.to().isPresent()) {
            other = other.with("price_to", String.valueOf(band.to().getAsInt()));
        }
        return new Prices(
                "n-price-" + index,
                label(band),
                other.toString(),
                chosen,
                count(Part.PRICE, band.code()));
    }

    private String label(Band band) {
        return ResultView.prices(words, band.from(), band.to());
    }

    /** Those that most restaurants have. */
    public List<Counted> getCuisines() {
        return counted(Part.CUISINE, choices.cuisines(), wish.cuisines())
                .subList(0, FIRST_CUISINES);
    }

    public List<Counted> getOtherCuisines() {
        List<Counted> all = counted(Part.CUISINE, choices.cuisines(), wish.cuisines());
        return all.subList(FIRST_CUISINES, all.size());
    }

    public boolean isOtherCuisineChosen() {
        return getOtherCuisines().stream().anyMatch(Counted::chosen);
    }

    public List<Counted> getDistricts() {
        return counted(Part.DISTRICT, choices.districts(), wish.districts());
    }

    public boolean isDistrictChosen() {
        return !wish.districts().isEmpty();
    }

    private List<Counted> counted(
            Part part, Map<String, LocalizedText> named, List<String> chosen) {
        var all = new ArrayList<Counted>();
        named.forEach(
                (value, label) ->
                        all.add(
                                new Counted(
                                        "n-"
                                                + part.name().toLowerCase(Locale.ROOT)
                                                + "-"
                                                + all.size(),
                                        value,
                                        label.in(lang),
                                        chosen.contains(value),
                                        count(part, value))));
        return all;
    }

    public Counted getDogs() {
        String count = count(Part.DOGS, "true");
        return new Counted("n-dogs", "true", words.restaurants_dogs(), wish.dogs(), count);
    }

    public Counted getParking() {
        String count = count(Part.PARKING, "true");
        return new Counted("n-parking", "true", words.restaurants_parking(), wish.parking(), count);
    }

    public List<Counted> getRatings() {
        return IntStream.range(0, Question.RATINGS.size())
                .mapToObj(
                        index -> {
                            double rating = Question.RATINGS.get(index);
                            String text = String.valueOf(rating);
                            boolean chosen = wish.rating().orElse(0) == rating;
                            return new Counted(
                                    "n-rating-" + index,
                                    Address.number(rating),
                                    words.restaurants_rating_from(text),
                                    chosen,
                                    count(Part.RATING, Address.number(rating)));
                        })
                .toList();
    }

    public boolean isAnyRating() {
        return wish.rating().isEmpty();
    }

    private String count(Part part, String value) {
        return finding instanceof Finding.Found found
                ? String.format(Locale.ROOT, "%,d", found.counts().of(part, value))
                : "";
    }

    public String getOpening() {
        return wish.opening().code();
    }

    public Counted getOpenNow() {
        return new Counted(
                "n-open",
                "now",
                words.restaurants_open_now(),
                wish.opening() instanceof Opening.Now,
                count(Part.OPEN, now.slot()));
    }

    public List<Option> getDays() {
        DayOfWeek chosen = chosenMoment().day();
        return Arrays.stream(DayOfWeek.values())
                .map(
                        day ->
                                new Option(
                                        new Moment(day, now.time()).code(),
                                        day.getDisplayName(TextStyle.FULL, lang.locale()),
                                        day == chosen))
                .toList();
    }

    public List<Option> getTimes() {
        String chosen = chosenMoment().slot();
        return IntStream.range(0, HALF_HOURS)
                .mapToObj(half -> String.format(Locale.ROOT, "%02d:%02d", half / 2, half % 2 * 30))
                .map(time -> new Option(time, time, time.equals(chosen)))
                .toList();
    }

    private Moment chosenMoment() {
        return wish.opening() instanceof Opening.At(Moment moment) ? moment : now;
    }

    public String getNear() {
        return wish.near().map(Address::place).orElse("");
    }

    public boolean isNear() {
        return wish.near().isPresent();
    }

    /** Whether the place is none of the list: it came from a browser or from the map. */
    public boolean isOwnPlace() {
        return wish.near().isPresent()
                && getPlaces().stream()
                        .flatMap(places -> places.areas().stream())
                        .noneMatch(Option::chosen);
    }

    public List<Places> getPlaces() {
        return choices.seoul().districts().stream()
                .map(
                        district ->
                                new Places(
                                        Choices.text(district.name()).in(lang),
                                        district.areas().stream().map(this::area).toList()))
                .toList();
    }

    private Option area(Seoul.Neighbourhood area) {
        var place = new GeoPoint(area.middle().latitude(), area.middle().longitude());
        boolean chosen = wish.near().filter(place::equals).isPresent();
        return new Option(Address.place(place), Choices.text(area.name()).in(lang), chosen);
    }

    /** Those of the list, and the wished one. */
    public List<Option> getRadii() {
        var radii = new ArrayList<>(RADII);
        if (!radii.contains(wish.radius())) {
            radii.add(wish.radius());
            radii.sort(null);
        }
        return radii.stream()
                .map(
                        radius ->
                                new Option(
                                        Address.number(radius),
                                        words.restaurants_radius_of(ResultView.distance(radius)),
                                        radius == wish.radius()))
                .toList();
    }

    public List<Option> getOrders() {
        return Arrays.stream(Order.values())
                .map(order -> new Option(order.code(), label(order), order == wish.order()))
                .toList();
    }

    private String label(Order order) {
        return switch (order) {
            case RELEVANCE -> words.restaurants_sort_relevance();
            case DISTANCE -> words.restaurants_sort_distance();
            case RATING -> words.restaurants_sort_rating();
            case PRICE -> words.restaurants_sort_price();
        };
    }
}
