package dev.sangja.grading;

import com.fasterxml.jackson.databind.JsonNode;

/** A report that no honest program leads to. */
final class Incredible extends Exception {
    private static final long serialVersionUID = 1L;

    private Incredible(String what) {
        super(what, null, false, false);
    }

    static void unless(boolean credible, String what) throws Incredible {
        if (!credible) {
            throw new Incredible(what);
        }
    }

    /** The object, which has these members and no others. */
    static JsonNode unlessMembers(JsonNode object, String... names) throws Incredible {
        unless(object.isObject() && object.size() == names.length, "members");
        for (String name : names) {
            unless(object.has(name), name);
        }
        return object;
    }

    /** The node, which is a text of at most so many characters. */
    static JsonNode unlessText(JsonNode text, int most) throws Incredible {
        unless(text.isTextual() && text.textValue().length() <= most, "text");
        return text;
    }
}
