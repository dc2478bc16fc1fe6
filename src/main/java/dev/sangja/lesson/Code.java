package dev.sangja.lesson;

import dev.sangja.platform.i18n.Lang;

/** A Python program of a step: the same for every language unless what it shows on the screen differs. */
public record Code(String ko, String en) {
    /** One program for every language. */
    public static Code shared(String source) {
        return new Code(source, source);
    }

    public String in(Lang lang) {
        return switch (lang) {
            case KO -> ko;
            case EN -> en;
        };
    }
}
