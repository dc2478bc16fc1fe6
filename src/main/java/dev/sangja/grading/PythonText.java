package dev.sangja.grading;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** Encoded values as Python shows them at its prompt. */
final class PythonText {
    private static final int MOST = 2_000;
    private static final int LEAST_EXPONENT = -4;
    private static final int MOST_EXPONENT = 16;

    private PythonText() {}

    /** A long one is cut. */
    static String of(JsonNode encoded) {
        String text = text(encoded);
        return text.length() <= MOST ? text : text.substring(0, MOST - 1) + "…";
    }

    private static String text(JsonNode encoded) {
        JsonNode inside = encoded.path(1);
        String kind = encoded.path(0).asText();
        return switch (kind) {
            case "none" -> "None";
            case "bool" -> inside.booleanValue() ? "True" : "False";
            case "int" -> inside.asText();
            case "float" -> number(inside.asText());
            case "str" -> quoted(inside.asText());
            case "list" -> "[" + joined(inside) + "]";
            case "tuple" -> "(" + joined(inside) + (inside.size() == 1 ? ",)" : ")");
            case "set" -> inside.isEmpty() ? "set()" : "{" + joined(inside) + "}";
            case "dict" -> "{" + pairs(inside) + "}";
            case "cycle" -> "...";
            default -> "<" + inside.asText() + ">";
        };
    }

    private static String joined(JsonNode items) {
        return items.valueStream().map(PythonText::text).collect(Collectors.joining(", "));
    }

    private static String pairs(JsonNode pairs) {
        return pairs.valueStream()
                .map(pair -> text(pair.get(0)) + ": " + text(pair.get(1)))
                .collect(Collectors.joining(", "));
    }

    /** Java and Python both write the fewest digits that tell a number from its neighbours; the rest is form. */
    static String number(String hex) {
        if (!hex.contains("0x")) {
            return hex;
        }
        double value = Double.parseDouble(hex);
        if (value == 0) {
            return Double.toString(value);
        }
        var decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        int exponent = decimal.precision() - decimal.scale() - 1;
        if (exponent >= LEAST_EXPONENT && exponent < MOST_EXPONENT) {
            String plain = decimal.toPlainString();
            return plain.contains(".") ? plain : plain + ".0";
        }
        String digits = decimal.unscaledValue().abs().toString();
        String point = digits.length() == 1 ? "" : "." + digits.substring(1);
        return "%s%s%se%s%02d"
                .formatted(
                        value < 0 ? "-" : "",
                        digits.charAt(0),
                        point,
                        exponent < 0 ? "-" : "+",
                        Math.abs(exponent));
    }

    static String quoted(String text) {
        char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        var out = new StringBuilder().append(quote);
        text.codePoints().forEach(each -> append(out, each, quote));
        return out.append(quote).toString();
    }

    private static void append(StringBuilder out, int each, char quote) {
        switch (each) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\\' -> out.append("\\\\");
            default -> {
                if (each == quote) {
                    out.append('\\').append(quote);
                } else if (each < ' ' || (each >= 0x7f && each <= 0xa0) || each == 0xad) {
                    out.append("\\x%02x".formatted(each));
                } else if (Character.getType(each) == Character.SURROGATE) {
                    out.append("\\u%04x".formatted(each));
                } else {
                    out.appendCodePoint(each);
                }
            }
        }
    }
}
