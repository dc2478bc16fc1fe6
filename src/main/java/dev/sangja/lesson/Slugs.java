package dev.sangja.lesson;

import java.util.regex.Pattern;

/** The rule for names that stand in paths: lower-case letters, digits and single hyphens, 1 to 60 characters. */
public final class Slugs {
    public static final String RULE =
            "lower-case letters, digits and single hyphens, at most 60 characters";

    private static final Pattern SLUG = Pattern.compile("(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*");

    private Slugs() {}

    public static boolean isSlug(String text) {
        return SLUG.matcher(text).matches();
    }

    static void require(String name, String value) {
        if (!isSlug(value)) {
            throw new IllegalArgumentException(
                    "illegal " + name + ": '" + value + "', must be " + RULE);
        }
    }
}
