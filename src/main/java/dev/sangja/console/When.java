package dev.sangja.console;

import dev.sangja.platform.i18n.Lang;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Moments for people, who are in Korea. Days of analytics and calls of the API are told in UTC, as the API tells them. */
public final class When {
    private static final ZoneId ZONE = ZoneId.of("Asia/Seoul");

    private When() {}

    public static String of(Instant moment, Lang lang) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(lang.locale())
                .withZone(ZONE)
                .format(moment);
    }
}
