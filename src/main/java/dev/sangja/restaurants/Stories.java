package dev.sangja.restaurants;

import dev.sangja.restaurants.Atlas.Spot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Descriptions of two or three sentences: what and where, how it tastes, and what else is true of the place. */
final class Stories {
    /** What one is near rather than in. */
    private static final List<String> LANDMARKS =
            List.of(
                    "Station",
                    "University",
                    "Terminal",
                    "Office",
                    "Crossing",
                    "Forest",
                    "Hall",
                    "Namsan",
                    "Complex");

    private static final int OLD = 2010;
    private static final int OLDEST = 2000;
    private static final int LATE = 49;
    private static final int EARLY = 17;

    private final Map<String, List<Phrase>> open = new HashMap<>();
    private final Map<String, List<Phrase>> close = new HashMap<>();

    private Stories(Tables.Node node) {
        read(node.at("open"), open);
        read(node.at("close"), close);
    }

    static Stories load() {
        return new Stories(Tables.yaml("phrases.yaml"));
    }

    private static void read(Tables.Node node, Map<String, List<Phrase>> into) {
        for (String key : node.keys()) {
            into.put(key, Phrase.parseAll(node.at(key).texts()));
        }
    }

    /** What sentences may speak of. */
    record Facts(
            Kind kind,
            Spot spot,
            Menu menu,
            Week week,
            Reviews reviews,
            LocalDate opened,
            int level,
            boolean dogs,
            boolean parking) {}

    Both told(Facts facts, Dice dice) {
        var phrases = new ArrayList<Phrase>();
        boolean old = facts.opened().getYear() < OLD && dice.percent(15);
        phrases.add(dice.of(open.getOrDefault(old ? "old" : "any", List.of())));
        phrases.add(dice.of(facts.kind().tastes()));
        if (dice.percent(82)) {
            phrases.add(dice.of(close.getOrDefault(dice.of(truths(facts)), List.of())));
        }
        return new Both(korean(phrases, facts), english(phrases, facts));
    }

    private static List<String> truths(Facts facts) {
        var truths = new ArrayList<>(List.of("any", "any", "any"));
        add(truths, facts.dogs(), "dogs");
        add(truths, facts.parking(), "parking");
        add(truths, facts.week().has(span -> span.to() > LATE), "late");
        add(truths, facts.week().has(span -> span.from() < EARLY && span.from() > 0), "early");
        add(truths, facts.week().pauses(), "pause");
        add(truths, facts.level() == 1, "cheap");
        add(truths, facts.level() == 4, "fine");
        add(truths, facts.reviews().count() > 400 && facts.reviews().rating() >= 4.2, "loved");
        add(truths, facts.opened().getYear() < OLDEST, "old");
        return truths;
    }

    private static void add(List<String> truths, boolean holds, String truth) {
        if (holds) {
            truths.add(truth);
        }
    }

    private static String korean(List<Phrase> phrases, Facts facts) {
        var words =
                Map.of(
                        "dish", facts.menu().own().name().ko(),
                        "place", facts.kind().place().ko(),
                        "area", facts.spot().neighbourhood().area().ko(),
                        "since", String.valueOf(facts.opened().getYear()));
        return joined(phrases.stream().map(Phrase::ko).toList(), words);
    }

    private static String english(List<Phrase> phrases, Facts facts) {
        String place = facts.kind().place().en();
        String area = facts.spot().neighbourhood().area().en();
        String dish = facts.menu().own().name().en();
        boolean vowel = "aeiouAEIOU".indexOf(place.charAt(0)) >= 0;
        boolean near = LANDMARKS.stream().anyMatch(area::endsWith);
        var words =
                Map.of(
                        "dish",
                        dish,
                        "many",
                        String.valueOf(many(dish)),
                        "place",
                        place,
                        "a-place",
                        (vowel ? "an " : "a ") + place,
                        "A-place",
                        (vowel ? "An " : "A ") + place,
                        "area",
                        area,
                        "in",
                        near ? "near" : "in",
                        "In",
                        near ? "Near" : "In",
                        "since",
                        String.valueOf(facts.opened().getYear()));
        return joined(phrases.stream().map(Phrase::en).toList(), words);
    }

    /** Noodles with beef are many, beef with noodles is not. */
    private static boolean many(String dish) {
        int with = dish.indexOf(" with ");
        String head = with < 0 ? dish : dish.substring(0, with);
        return head.endsWith("s") && !head.endsWith("ss");
    }

    private static String joined(List<Phrase.Sentence> sentences, Map<String, String> words) {
        var out = new StringBuilder();
        for (Phrase.Sentence sentence : sentences) {
            out.append(out.isEmpty() ? "" : " ");
            sentence.write(words, out);
        }
        return out.toString();
    }
}
