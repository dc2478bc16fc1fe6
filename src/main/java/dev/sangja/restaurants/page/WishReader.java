package dev.sangja.restaurants.page;

import dev.sangja.platform.i18n.Messages;
import dev.sangja.search.schema.GeoPoint;
import dev.sangja.search.schema.Places;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Reads what somebody looks for from an address. What is wrong there is left out, and said by the name of its field. */
final class WishReader {
    static final int MOST_QUERY = 128;
    static final int MOST_PAGES = 100;

    private static final Pattern WON = Pattern.compile("\\d{1,7}");
    private static final Pattern DECIMAL = Pattern.compile("\\d(\\.\\d{1,3})?");
    private static final int MOST_SHOWN = 40;

    private final MultivaluedMap<String, String> parameters;
    private final Messages words;
    private final Map<String, String> errors = new LinkedHashMap<>();

    private WishReader(MultivaluedMap<String, String> parameters, Messages words) {
        this.parameters = parameters;
        this.words = words;
    }

    /**
     * A wish, and sentences about what is wrong with it.
     *
     * @param errors by the parameter that they are about
     */
    record Read(Wish wish, Map<String, String> errors) {}

    static Read read(MultivaluedMap<String, String> parameters, Choices choices, Messages words) {
        var reader = new WishReader(parameters, words);
        return new Read(reader.wish(choices), reader.errors);
    }

    private Wish wish(Choices choices) {
        OptionalInt from = won("price_from");
        OptionalInt to = won("price_to");
        if (from.isPresent() && to.isPresent() && from.getAsInt() > to.getAsInt()) {
            errors.put("price_from", words.restaurants_bad_prices(from.getAsInt(), to.getAsInt()));
            from = OptionalInt.empty();
        }
        Optional<GeoPoint> near = near();
        String query = query();
        return new Wish(
                query,
                !query.isEmpty() && first("as_typed").equals(query),
                from,
                to,
                listed("cuisine", choices.cuisines().keySet(), words::restaurants_bad_cuisine),
                listed("district", choices.districts().keySet(), words::restaurants_bad_district),
                opening(),
                flag("dogs", words::restaurants_bad_dogs),
                flag("parking", words::restaurants_bad_parking),
                rating(),
                near,
                radius(),
                order(near.isPresent()),
                page());
    }

    private String query() {
        String query = first("q").strip();
        int length = query.codePointCount(0, query.length());
        if (length > MOST_QUERY) {
            errors.put("q", words.restaurants_bad_query(MOST_QUERY, length));
            return query.substring(0, query.offsetByCodePoints(0, MOST_QUERY));
        }
        return query;
    }

    private OptionalInt won(String name) {
        String text = first(name).replace(",", "");
        if (text.isEmpty() || WON.matcher(text).matches()) {
            return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
        }
        errors.put(name, words.restaurants_bad_price(shown(first(name))));
        return OptionalInt.empty();
    }

    private List<String> listed(String name, Set<String> known, UnaryOperator<String> error) {
        List<String> values = all(name).stream().distinct().toList();
        values.stream()
                .filter(value -> !known.contains(value))
                .findFirst()
                .ifPresent(value -> errors.put(name, error.apply(shown(value))));
        return values.stream().filter(known::contains).toList();
    }

    private Opening opening() {
        String open = first("open");
        return switch (open) {
            case "" -> new Opening.Any();
            case "now" -> new Opening.Now();
            case "at" -> at();
            default -> {
                errors.put("open", words.restaurants_bad_open(shown(open)));
                yield new Opening.Any();
            }
        };
    }

    private Opening at() {
        String name = first("day");
        Optional<DayOfWeek> day =
                Arrays.stream(DayOfWeek.values())
                        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                        .findFirst();
        if (day.isEmpty()) {
            errors.put("day", words.restaurants_bad_day(shown(name)));
        }
        Optional<LocalTime> time = time();
        return day.isPresent() && time.isPresent()
                ? new Opening.At(new Moment(day.get(), time.get()))
                : new Opening.Any();
    }

    private Optional<LocalTime> time() {
        try {
            return Optional.of(LocalTime.parse(first("time")));
        } catch (DateTimeParseException _) {
            errors.put("time", words.restaurants_bad_time(shown(first("time"))));
            return Optional.empty();
        }
    }

    private boolean flag(String name, UnaryOperator<String> error) {
        String text = first(name);
        if (!Set.of("", "true", "false").contains(text)) {
            errors.put(name, error.apply(shown(text)));
        }
        return text.equals("true");
    }

    private OptionalDouble rating() {
        String text = first("rating");
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        double rating = decimal(text);
        if (rating >= 1 && rating <= 5) {
            return OptionalDouble.of(rating);
        }
        errors.put("rating", words.restaurants_bad_rating(shown(text)));
        return OptionalDouble.empty();
    }

    private Optional<GeoPoint> near() {
        String text = first("near");
        Optional<GeoPoint> place = text.isEmpty() ? Optional.empty() : Places.of(text);
        if (place.isEmpty() && !text.isEmpty()) {
            errors.put("near", words.restaurants_bad_near(shown(text)));
        }
        return place;
    }

    private double radius() {
        String text = first("radius");
        double radius = text.isEmpty() ? Wish.USUAL_RADIUS : decimal(text);
        if (radius >= Wish.LEAST_RADIUS && radius <= Wish.MOST_RADIUS) {
            return radius;
        }
        errors.put("radius", words.restaurants_bad_radius(shown(text)));
        return Wish.USUAL_RADIUS;
    }

    private Order order(boolean near) {
        String text = first("sort");
        Optional<Order> order = text.isEmpty() ? Optional.of(Order.RELEVANCE) : Order.of(text);
        if (order.isEmpty()) {
            errors.put("sort", words.restaurants_bad_sort(shown(text)));
        } else if (order.get() == Order.DISTANCE && !near) {
            errors.putIfAbsent("sort", words.restaurants_bad_sort_distance());
            return Order.RELEVANCE;
        }
        return order.orElse(Order.RELEVANCE);
    }

    private int page() {
        String text = first("page");
        if (text.isEmpty()) {
            return 1;
        }
        int page = WON.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (page >= 1 && page <= MOST_PAGES) {
            return page;
        }
        errors.put("page", words.restaurants_bad_page(shown(text)));
        return 1;
    }

    private static double decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    }

    private String first(String name) {
        return Objects.requireNonNullElse(parameters.getFirst(name), "").strip();
    }

    private List<String> all(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static String shown(String text) {
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
    }
}
