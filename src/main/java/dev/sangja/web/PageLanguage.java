package dev.sangja.web;

import dev.sangja.platform.i18n.Lang;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which language a page speaks. */
final class PageLanguage {
    private PageLanguage() {}

    /** That of the path, else the one that the browser prefers. */
    static Lang of(RoutingContext request) {
        return of(request.normalizedPath())
                .orElseGet(() -> preferred(request.request().getHeader("Accept-Language")));
    }

    /** The language that a path begins with: {@code /ko} or {@code /ko/...}. */
    static Optional<Lang> of(String path) {
        return Arrays.stream(Lang.values())
                .filter(
                        lang ->
                                path.equals("/" + lang.code())
                                        || path.startsWith("/" + lang.code() + "/"))
                .findFirst();
    }

    /**
     * The best of our languages for an Accept-Language header (RFC 9110, 12.5.4); English where none fits, as the
     * language that more visitors read.
     */
    static Lang preferred(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return Lang.EN;
        }
        try {
            List<Locale> ours = Arrays.stream(Lang.values()).map(Lang::locale).toList();
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), ours);
            return best == null ? Lang.EN : Lang.of(best.getLanguage()).orElse(Lang.EN);
        } catch (IllegalArgumentException malformed) {
            return Lang.EN;
        }
    }
}
