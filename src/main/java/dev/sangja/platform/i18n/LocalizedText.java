package dev.sangja.platform.i18n;

/** One text in every language that the product speaks. */
public record LocalizedText(String ko, String en) {
    public String in(Lang lang) {
        return switch (lang) {
            case KO -> ko;
            case EN -> en;
        };
    }
}
