package dev.sangja.console.relevance;

import dev.sangja.console.When;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.search.schema.Schema;

/**
 * A former version in the list.
 *
 * @param at when it was saved, for people in Korea
 * @param machineAt the same for machines
 * @param author "" for the API
 * @param differences how many settings differ from the form
 */
record ShownVersion(long id, String at, String machineAt, String author, int differences) {
    static ShownVersion of(Versions.Version version, Tuning tuning, Schema schema, Lang lang) {
        int differences =
                tuning.precision().strip().matches("[0-9]{1,2}")
                        ? Difference.between(
                                        Tuning.of("", version.settings(), schema, "").json(),
                                        tuning.json())
                                .size()
                        : 0;
        return new ShownVersion(
                version.id(),
                When.of(version.at(), lang),
                version.at().toString(),
                version.author(),
                differences);
    }
}
