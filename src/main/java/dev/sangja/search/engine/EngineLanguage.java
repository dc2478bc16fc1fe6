package dev.sangja.search.engine;

import java.util.Arrays;
import java.util.Optional;

/** A language whose words an engine knows. An engine without one treats all languages alike ("Universal"). */
public enum EngineLanguage {
    DANISH("da"),
    GERMAN("de"),
    ENGLISH("en"),
    SPANISH("es"),
    FRENCH("fr"),
    ITALIAN("it"),
    JAPANESE("ja"),
    KOREAN("ko"),
    DUTCH("nl"),
    PORTUGUESE("pt"),
    BRAZILIAN_PORTUGUESE("pt-br"),
    RUSSIAN("ru"),
    THAI("th"),
    CHINESE("zh");

    private final String code;

    EngineLanguage(String code) {
        this.code = code;
    }

    /** As the API writes it. */
    public String code() {
        return code;
    }

    public static Optional<EngineLanguage> of(String code) {
        return Arrays.stream(values()).filter(language -> language.code.equals(code)).findAny();
    }
}
