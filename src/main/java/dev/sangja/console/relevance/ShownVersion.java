package dev.sangja.console.relevance;

import dev.sangja.platform.i18n.Lang;
import dev.sangja.search.schema.Schema;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/**
 * A former version in the list.
 *
 * @param at when it was saved, for people in Korea
 * @param machineAt the same for machines
 * @param author "" for the API
 * @param differences how many settings differ from the form
 */
record ShownVersion(long id, String at, String machineAt, String author, int differences) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Seoul");

    static ShownVersion of(Versions.Version version, Tuning tuning, Schema schema, Lang lang) {
        var format =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(lang.locale())
                        .withZone(ZONE);
        int differences =
                tuning.precision().strip().matches("[0-9]{1,2}")
                        ? Difference.between(
                                        Tuning.of("", version.settings(), schema, "").json(),
                                        tuning.json())
                                .size()
                        : 0;
        return new ShownVersion(
                version.id(),
                format.format(version.at()),
                version.at().toString(),
                version.author(),
                differences);
    }
}
