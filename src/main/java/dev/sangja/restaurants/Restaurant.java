package dev.sangja.restaurants;

import dev.sangja.restaurants.Kind.Dish;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** A restaurant that does not exist. */
public final class Restaurant {
    private final String id;
    private final Both name;
    private final Stories.Facts facts;
    private final Both description;

    Restaurant(String id, Both name, Stories.Facts facts, Both description) {
        this.id = id;
        this.name = name;
        this.facts = facts;
        this.description = description;
    }

    /** "r-" and its number. */
    public String id() {
        return id;
    }

    Stories.Facts facts() {
        return facts;
    }

    /**
     * The restaurant as a flat document for a search engine: at most 64 fields, values are texts, whole and broken numbers,
     * and lists of texts or whole numbers. {@code location} is "latitude,longitude", {@code opened_on} a date after RFC 3339,
     * yes and no are "true" and "false". Fields {@code open_monday} to {@code open_sunday} list the half hours in which it is
     * open on that day of the calendar, as the package's description says; they are missing on days without any.
     */
    public Map<String, Object> document() {
        var document = new LinkedHashMap<String, Object>();
        document.put("id", id);
        put(document, "name", name);
        put(document, "cuisine", facts.kind().name());
        place(document);
        menu(document);
        document.put("rating", facts.reviews().rating());
        document.put("review_count", facts.reviews().count());
        document.put("dogs_allowed", String.valueOf(facts.dogs()));
        document.put("parking", String.valueOf(facts.parking()));
        document.put("opened_on", facts.opened() + "T00:00:00+09:00");
        hours(document);
        put(document, "description", description);
        document.put("made_up", "true");
        return document;
    }

    private void place(Map<String, Object> document) {
        var neighbourhood = facts.spot().neighbourhood();
        put(document, "district", neighbourhood.district().name());
        put(document, "neighbourhood", neighbourhood.name());
        put(document, "area", neighbourhood.area());
        put(document, "address", facts.spot().address());
        document.put("location", facts.spot().location());
    }

    private void menu(Map<String, Object> document) {
        Menu menu = facts.menu();
        document.put("price_level", facts.level());
        document.put("menu_ko", lines(menu, dish -> dish.name().ko() + " " + won(dish) + "원"));
        document.put(
                "menu_en",
                lines(menu, dish -> capital(dish.name().en()) + " " + won(dish) + " won"));
        document.put("menu_prices", menu.dishes().stream().map(Dish::price).toList());
        document.put("cheapest_price", menu.cheapest());
        document.put("average_price", menu.average());
    }

    private void hours(Map<String, Object> document) {
        Week week = facts.week();
        List<Both> lines = Arrays.stream(DayOfWeek.values()).map(week::line).toList();
        document.put("hours_ko", lines.stream().map(Both::ko).toList());
        document.put("hours_en", lines.stream().map(Both::en).toList());
        for (DayOfWeek day : DayOfWeek.values()) {
            List<String> slots = week.slots(day);
            if (!slots.isEmpty()) {
                document.put("open_" + day.name().toLowerCase(Locale.ROOT), slots);
            }
        }
    }

    private static void put(Map<String, Object> document, String field, Both value) {
        document.put(field + "_ko", value.ko());
        document.put(field + "_en", value.en());
    }

    private static List<String> lines(Menu menu, Function<Dish, String> line) {
        return menu.dishes().stream().map(line).toList();
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String won(Dish dish) {
        String figures = String.valueOf(dish.price());
        int cut = figures.length() - 3;
        return cut > 0 ? figures.substring(0, cut) + "," + figures.substring(cut) : figures;
    }
}
