package dev.sangja.grading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.regex.Pattern;

/** Values of a program as {@code values.encode} in src/main/python/sangja writes them, and as {@code decode} may read them. */
final class EncodedValues {
    private static final int MAX_NAMES = 200;
    private static final int MAX_NAME = 1_000;
    private static final int MAX_DEPTH = 20;

    /** Twice what is carried over: of a dict only the pairs are counted beforehand. */
    private static final int MAX_ITEMS = 20_000;

    /** Of UTF-16, which has two for some characters. */
    private static final int MAX_CHARACTERS = 2 * 65_536;

    private static final int MAX_DIGITS = 4_300;
    private static final int MAX_TYPE = 160;
    private static final Pattern INT = Pattern.compile("-?[1-9][0-9]*|0");
    private static final Pattern FLOAT =
            Pattern.compile("-?(0x[01]\\.[0-9a-f]{1,13}p[+-][0-9]{1,4}|inf)|nan");

    private int items;
    private int characters;

    private EncodedValues() {}

    /** The variables: pairs of a name and a value. */
    static JsonNode names(JsonNode names) throws Incredible {
        Incredible.unless(names.isArray() && names.size() <= MAX_NAMES, "names");
        var seen = new HashSet<String>();
        for (JsonNode pair : names) {
            Incredible.unless(pair.isArray() && pair.size() == 2, "names");
            String name = Incredible.unlessText(pair.get(0), MAX_NAME).textValue();
            Incredible.unless(!name.startsWith("__") && seen.add(name), "names");
            value(pair.get(1));
        }
        return names;
    }

    static JsonNode value(JsonNode value) throws Incredible {
        new EncodedValues().check(value, 0);
        return value;
    }

    private void check(JsonNode value, int depth) throws Incredible {
        Incredible.unless(++items <= MAX_ITEMS + 1 && depth <= MAX_DEPTH, "too much");
        Incredible.unless(value.isArray() && value.size() <= 2, "value");
        String kind = value.path(0).asText();
        JsonNode inside = value.path(1);
        if (kind.equals("none")) {
            Incredible.unless(value.size() == 1, "none");
            return;
        }
        switch (kind) {
            case "bool" -> Incredible.unless(inside.isBoolean(), kind);
            case "int" -> matches(inside, INT);
            case "float" -> matches(inside, FLOAT);
            case "str" -> text(inside);
            case "other", "cycle" -> Incredible.unlessText(inside, MAX_TYPE);
            case "list", "tuple" -> all(inside, depth);
            case "set" -> set(inside, depth);
            case "dict" -> pairs(inside, depth);
            default -> Incredible.unless(false, "kind");
        }
    }

    private static void matches(JsonNode number, Pattern pattern) throws Incredible {
        String text = Incredible.unlessText(number, MAX_DIGITS).textValue();
        Incredible.unless(pattern.matcher(text).matches(), "number");
    }

    private void text(JsonNode text) throws Incredible {
        characters += Incredible.unlessText(text, MAX_CHARACTERS).textValue().length();
        Incredible.unless(characters <= MAX_CHARACTERS, "too much");
    }

    private void all(JsonNode inside, int depth) throws Incredible {
        Incredible.unless(inside.isArray(), "items");
        for (JsonNode item : inside) {
            check(item, depth + 1);
        }
    }

    private void set(JsonNode inside, int depth) throws Incredible {
        all(inside, depth);
        for (JsonNode item : inside) {
            Incredible.unless(canBeKey(item), "an item of a set");
        }
    }

    private void pairs(JsonNode inside, int depth) throws Incredible {
        Incredible.unless(inside.isArray(), "pairs");
        for (JsonNode pair : inside) {
            Incredible.unless(pair.isArray() && pair.size() == 2, "pair");
            check(pair.get(0), depth + 1);
            check(pair.get(1), depth + 1);
            Incredible.unless(canBeKey(pair.get(0)), "a key");
        }
    }

    /** A list is no key of a dict in Python: the judge would stop at it. */
    private static boolean canBeKey(JsonNode value) {
        return switch (value.path(0).asText()) {
            case "list", "set", "dict" -> false;
            case "tuple" -> value.path(1).valueStream().allMatch(EncodedValues::canBeKey);
            default -> true;
        };
    }
}
