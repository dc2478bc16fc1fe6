package dev.sangja.lesson.format;

import dev.sangja.lesson.Slugs;
import dev.sangja.lesson.source.Findings;

/** Checks names that will stand in paths. */
final class Ids {
    private Ids() {}

    static boolean check(String id, String file, int line, int column, Findings findings) {
        if (!Slugs.isSlug(id)) {
            String message = "the id '" + id + "' cannot stand in an address";
            findings.add(file, line, column, message, "use " + Slugs.RULE);
            return false;
        }
        return true;
    }
}
