package dev.sangja.search.log;

import dev.sangja.platform.api.Texts;
import java.util.regex.Pattern;

/** Strikes out what must not be kept. */
final class Secrets {
    private static final Pattern KEY =
            Pattern.compile("\\b(private|admin|search)-[0-9A-Za-z]{16,}");
    private static final Pattern TOKEN =
            Pattern.compile("\\beyJ[0-9A-Za-z_-]{8,}(\\.[0-9A-Za-z_-]*){0,2}");
    private static final Pattern NUL = Pattern.compile("\u0000");

    private Secrets() {}

    static String strike(String text) {
        String whole = NUL.matcher(Texts.whole(text)).replaceAll("\ufffd");
        String keyless = KEY.matcher(whole).replaceAll("$1-…");
        return TOKEN.matcher(keyless).replaceAll("…");
    }
}
