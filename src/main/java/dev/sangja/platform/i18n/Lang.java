package dev.sangja.platform.i18n;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that the product speaks in full. It is the first segment of every page's path. */
public enum Lang {
    KO("ko", "한국어"),
    EN("en", "English");

    private final String code;
    private final String ownName;

    Lang(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    /** ISO 639-1 code in lower case, as in paths and {@code <html lang>}. */
    public String code() {
        return code;
    }

    /** What speakers of the language call it. */
    public String ownName() {
        return ownName;
    }

    /** The language that the switch on every page leads to. */
    public Lang other() {
        return this == KO ? EN : KO;
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /** The language of a code in lower case; empty for any other text. */
    public static Optional<Lang> of(String code) {
        return Arrays.stream(values()).filter(lang -> lang.code.equals(code)).findFirst();
    }
}
