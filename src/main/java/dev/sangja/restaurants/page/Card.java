package dev.sangja.restaurants.page;

import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.text.SafeHtml;
import dev.sangja.search.document.Document;
import dev.sangja.search.query.Hit;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.GeoPoint;
import dev.sangja.search.schema.Places;
import dev.sangja.search.schema.Scalar;
import io.quarkus.qute.RawString;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A restaurant as a reader sees it: texts in the language of the page, "" for what is not known. */
final class Card {
    private static final int DISHES = 3;
    private static final int KILOMETRE = 1_000;

    private final Hit hit;
    private final Document document;
    private final Lang lang;
    private final Moment moment;
    private final Optional<GeoPoint> from;

    /**
     * Shows what was found.
     *
     * @param moment of which is said whether it is open then
     * @param from where distances begin
     */
    Card(Hit hit, Lang lang, Moment moment, Optional<GeoPoint> from) {
        this.hit = hit;
        this.document = hit.document();
        this.lang = lang;
        this.moment = moment;
        this.from = from;
    }

    public String getId() {
        return document.id().value();
    }

    /** With marks where it was found. */
    public RawString getName() {
        return marked("name_").orElseGet(() -> SafeHtml.escaped(said("name")).raw());
    }

    public String getPlainName() {
        return said("name");
    }

    /** A dish that was looked for, with marks; empty for none. */
    public Optional<RawString> getDish() {
        return marked("menu_");
    }

    /** The search escapes its snippets. */
    private Optional<RawString> marked(String field) {
        String html = hit.snippets().get(new FieldName(field + lang.code()));
        return Optional.ofNullable(html).map(RawString::new);
    }

    public String getCuisine() {
        return said("cuisine");
    }

    public String getArea() {
        return said("area");
    }

    public String getDistrict() {
        return said("district");
    }

    public String getAddress() {
        return said("address");
    }

    public String getDescription() {
        return said("description");
    }

    public List<String> getMenu() {
        return all("menu_" + lang.code());
    }

    /** The first dishes, in one line. */
    public String getDishes() {
        return String.join(" · ", getMenu().stream().limit(DISHES).toList());
    }

    public List<String> getHours() {
        return all("hours_" + lang.code());
    }

    /** The hours of the day in question. */
    public String getHoursThen() {
        int day = moment.day().getValue() - 1;
        List<String> hours = getHours();
        return day < hours.size() ? hours.get(day) : "";
    }

    public boolean isOpen() {
        return all(moment.field()).contains(moment.slot());
    }

    public boolean isDogs() {
        return text("dogs_allowed").equals("true");
    }

    public boolean isParking() {
        return text("parking").equals("true");
    }

    public String getRating() {
        return text("rating");
    }

    public String getReviews() {
        return grouped(text("review_count"));
    }

    public String getPrice() {
        return grouped(text("average_price"));
    }

    /** Metres below a kilometre; "" where nobody asked from where. */
    public String getDistance() {
        return from.flatMap(start -> getPlace().map(end -> metres(start, end)))
                .map(
                        metres ->
                                metres < KILOMETRE
                                        ? Math.round(metres / 10) * 10 + " m"
                                        : String.format(Locale.ROOT, "%.1f km", metres / KILOMETRE))
                .orElse("");
    }

    public Optional<GeoPoint> getPlace() {
        return Places.of(document.value(Finder.LOCATION)).stream().findFirst();
    }

    private static double metres(GeoPoint a, GeoPoint b) {
        double radius = 6_371_008.8;
        double north = Math.toRadians(b.lat() - a.lat());
        double east = Math.toRadians(b.lon() - a.lon());
        double chord =
                Math.pow(Math.sin(north / 2), 2)
                        + Math.cos(Math.toRadians(a.lat()))
                                * Math.cos(Math.toRadians(b.lat()))
                                * Math.pow(Math.sin(east / 2), 2);
        return 2 * radius * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    private String said(String field) {
        return text(field + "_" + lang.code());
    }

    private String text(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    private List<String> all(String field) {
        return document.value(new FieldName(field)).scalars().stream().map(Scalar::asText).toList();
    }

    private static String grouped(String number) {
        try {
            return String.format(Locale.ROOT, "%,.0f", Double.parseDouble(number));
        } catch (NumberFormatException _) {
            return number; // somebody else's document
        }
    }
}
