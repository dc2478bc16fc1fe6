package dev.sangja.restaurants;

import dev.sangja.restaurants.Kind.House;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names as restaurants of Seoul have them, made of words that belong to nobody. */
final class Names {
    /** Chains that a kind has. */
    private static final int BRANDS = 14;

    /** The pool of every style. */
    private static final String ANY = "";

    private final List<Both> people;
    private final List<Both> elders;
    private final List<Both> towns;
    private final List<Both> praise;
    private final Map<String, List<Both>> words = new HashMap<>();

    private Names(Tables.Node node) {
        people = Both.parseAll(node.at("people").texts());
        elders = Both.parseAll(node.at("elders").texts());
        towns = Both.parseAll(node.at("towns").texts());
        praise = Both.parseAll(node.at("praise").texts());
        Tables.Node pools = node.at("pools");
        for (String style : pools.keys()) {
            words.put(style, Both.parseAll(pools.at(style).texts()));
        }
        words.put(ANY, Both.parseAll(node.at("words").texts()));
    }

    static Names load() {
        return new Names(Tables.yaml("names.yaml"));
    }

    /** A name, and the last part of it, which may promise a dish. */
    record Named(Both name, House house) {}

    Named thrown(long seed, Kind kind, Both area, Dice dice) {
        if (dice.percent(18)) {
            long brand = kind.name().ko().hashCode() * 31L + dice.below(BRANDS);
            var brandDice = new Dice(~seed, brand);
            House house = brandDice.of(kind.houses());
            Both name = house.called(word(kind, new Both("서울", "Seoul"), brandDice));
            return new Named(branch(name, area), house);
        }
        House house = dice.of(kind.houses());
        Both name = house.called(word(kind, area, dice));
        return new Named(dice.percent(14) ? placed(name, area) : name, house);
    }

    private static Both branch(Both name, Both area) {
        return new Both(name.ko() + " " + area.ko() + "점", name.en() + " " + area.en());
    }

    private static Both placed(Both name, Both area) {
        return name.ko().startsWith(area.ko())
                ? name
                : new Both(area.ko() + " " + name.ko(), name.en() + " " + area.en());
    }

    private Both word(Kind kind, Both area, Dice dice) {
        return kind.style().equals("korean") ? korean(area, dice) : foreign(kind, area, dice);
    }

    private Both korean(Both area, Dice dice) {
        return switch (dice.weighted(19, 7, 15, 4, 26, 11, 4, 14)) {
            case 0 -> of(dice.of(people), "네", "'s");
            case 1 -> dice.of(elders);
            case 2 -> joined(dice.of(praise), dice.of(towns));
            case 3 -> dice.of(praise);
            case 4 -> dice.of(words(ANY));
            case 5 -> dice.of(words("korean"));
            case 6 -> area;
            default -> joined(dice.of(towns), dice.of(elders));
        };
    }

    private Both foreign(Kind kind, Both area, Dice dice) {
        List<Both> own = words(kind.style());
        return switch (dice.weighted(56, 36, 8)) {
            case 0 -> dice.of(own);
            case 1 -> dice.of(words(ANY));
            default -> area;
        };
    }

    private List<Both> words(String style) {
        return words.getOrDefault(style, List.of());
    }

    private static Both of(Both word, String ko, String en) {
        return new Both(word.ko() + ko, word.en() + en);
    }

    private static Both joined(Both first, Both second) {
        return new Both(first.ko() + " " + second.ko(), first.en() + " " + second.en());
    }
}
