package dev.sangja.restaurants;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A kind of cuisine.
 *
 * @param place what such a restaurant is called in a sentence
 * @param level the price level that the dishes' prices are of
 * @param levels the price levels 1 to 4
 * @param style whose words its names use
 * @param dogs how many in a hundred let dogs in
 * @param parking how many more in a hundred have parking than the district's other restaurants
 * @param tastes sentences about the food
 */
record Kind(
        Both name,
        Both place,
        int weight,
        int level,
        Weighted<Integer> levels,
        String style,
        int dogs,
        int parking,
        Weighted<Profile> hours,
        List<House> houses,
        List<Dish> dishes,
        List<Phrase> tastes) {

    /** A dish with its price at the kind's own level, in won. */
    record Dish(Both name, int price) {
        static Dish parse(String line) {
            return new Dish(Both.parse(line), Integer.parseInt(Tables.parts(line, 3).get(2)));
        }
    }

    /** The last part of a name, which may promise a dish (otherwise it is empty). */
    record House(Both name, String promise) {
        static House parse(String line) {
            List<String> parts = Tables.parts(line, 2);
            return new House(Both.parse(line), parts.size() > 2 ? parts.get(2) : "");
        }

        Both called(Both word) {
            return new Both(joined(word.ko(), name.ko(), " "), joined(word.en(), name.en(), " "));
        }

        private static String joined(String word, String name, String gap) {
            return name.contains("{}") ? name.replace("{}", word) : word + gap + name;
        }
    }

    private record Likely(Profile profile, int weight) {}

    static List<Kind> load() {
        var profiles = Tables.yaml("hours.yaml");
        return Stream.of("kinds-korean.yaml", "kinds-asia.yaml", "kinds-west.yaml")
                .flatMap(name -> Tables.yaml(name).items().stream())
                .map(node -> read(node, profiles))
                .toList();
    }

    private static Kind read(Tables.Node node, Tables.Node profiles) {
        return new Kind(
                Both.parse(node.at("kind").text()),
                Both.parse(node.at("place").text()),
                node.at("weight").number(),
                node.at("level").number(),
                levels(node.at("levels").items()),
                node.at("style").text(),
                node.at("dogs").number(),
                node.at("parking").number(),
                hours(node.at("hours"), profiles),
                node.at("houses").texts().stream().map(House::parse).toList(),
                node.at("menu").texts().stream().map(Dish::parse).toList(),
                Phrase.parseAll(node.at("taste").texts()));
    }

    private static Weighted<Integer> levels(List<Tables.Node> weights) {
        return Weighted.of(
                List.of(1, 2, 3, 4), level -> level, level -> weights.get(level - 1).number());
    }

    private static Weighted<Profile> hours(Tables.Node node, Tables.Node profiles) {
        var likely = new ArrayList<Likely>();
        for (String key : node.keys()) {
            likely.add(new Likely(Profile.read(profiles.at(key)), node.at(key).number()));
        }
        return Weighted.of(likely, Likely::profile, Likely::weight);
    }
}
