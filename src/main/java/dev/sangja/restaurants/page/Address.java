package dev.sangja.restaurants.page;

import dev.sangja.search.schema.GeoPoint;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A wish as the query of an address, without what goes without saying. Immutable. */
final class Address {
    private final String path;
    private final Map<String, List<String>> parameters;

    private Address(String path, Map<String, List<String>> parameters) {
        this.path = path;
        this.parameters = parameters;
    }

    static Address of(String path, Wish wish) {
        var address = new Address(path, new LinkedHashMap<>());
        address.put("q", wish.query());
        address.put("as_typed", wish.asTyped() ? wish.query() : "");
        wish.priceFrom().ifPresent(won -> address.put("price_from", String.valueOf(won)));
        wish.priceTo().ifPresent(won -> address.put("price_to", String.valueOf(won)));
        wish.cuisines().forEach(cuisine -> address.put("cuisine", cuisine));
        wish.districts().forEach(district -> address.put("district", district));
        address.put("open", wish.opening().code());
        if (wish.opening() instanceof Opening.At(Moment moment)) {
            address.put("day", moment.code());
            address.put("time", moment.clock());
        }
        address.put("dogs", wish.dogs() ? "true" : "");
        address.put("parking", wish.parking() ? "true" : "");
        wish.rating().ifPresent(rating -> address.put("rating", number(rating)));
        wish.near().ifPresent(place -> address.near(place, wish.radius()));
        address.put("sort", wish.order() == Order.RELEVANCE ? "" : wish.order().code());
        address.put("page", wish.page() == 1 ? "" : String.valueOf(wish.page()));
        return address;
    }

    private void near(GeoPoint place, double radius) {
        put("near", place(place));
        put("radius", radius == Wish.USUAL_RADIUS ? "" : number(radius));
    }

    private void put(String name, String value) {
        if (!value.isEmpty()) {
            parameters.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
        }
    }

    static String place(GeoPoint place) {
        return number(place.lat()) + "," + number(place.lon());
    }

    /** Without a fraction where it is whole. */
    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    List<String> names() {
        return List.copyOf(parameters.keySet());
    }

    /** The same without one value, from its first page on. */
    Address withoutValue(String name, String value) {
        Address changed = without(name);
        parameters.getOrDefault(name, List.of()).stream()
                .filter(other -> !other.equals(value))
                .forEach(other -> changed.put(name, other));
        return changed;
    }

    /** The same without some parameters, from its first page on. */
    Address without(String... names) {
        var left = new LinkedHashMap<>(parameters);
        left.remove("page");
        for (String name : names) {
            left.remove(name);
        }
        return new Address(path, left);
    }

    /** The same with another value, which replaces all values of that name; from its first page on. */
    Address with(String name, String value) {
        Address changed = without(name);
        changed.put(name, value);
        return changed;
    }

    /** For links: the path with the query. */
    @Override
    public String toString() {
        String query =
                parameters.entrySet().stream()
                        .flatMap(all -> all.getValue().stream().map(one -> pair(all.getKey(), one)))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2C", ",");
    }
}
