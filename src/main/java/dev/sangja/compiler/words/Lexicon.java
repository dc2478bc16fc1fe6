package dev.sangja.compiler.words;

import dev.sangja.platform.i18n.Lang;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The words that count as technical, by language. A file holds one word a line, {@code term | other forms | plain phrases};
 * regular English inflections and Korean particles need no form. Immutable.
 */
public final class Lexicon {
    private final Map<Lang, List<Entry>> entries;

    private Lexicon(Map<Lang, List<Entry>> entries) {
        this.entries = entries;
    }

    /**
     * A word of the lexicon.
     *
     * @param term how a dictionary would list it; {@code =} before it or a form: only written exactly so
     * @param forms spellings, abbreviations, irregular inflections
     * @param plain phrases in which the word is no technical one
     */
    record Entry(String term, List<String> forms, List<String> plain) {
        Entry {
            forms = List.copyOf(forms);
            plain = List.copyOf(plain);
        }
    }

    /** The lexicon that comes with the product. */
    public static Lexicon load() {
        var entries = new EnumMap<Lang, List<Entry>>(Lang.class);
        for (Lang lang : Lang.values()) {
            entries.put(lang, parse("lexicon/" + lang.code() + ".txt"));
        }
        return new Lexicon(entries);
    }

    /** How many words it has in a language. */
    public int size(Lang lang) {
        return entries(lang).size();
    }

    List<Entry> entries(Lang lang) {
        return entries.getOrDefault(lang, List.of());
    }

    private static List<Entry> parse(String resource) {
        var entries = new ArrayList<Entry>();
        int number = 0;
        for (String line : lines(resource)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                entries.add(entry(line, resource + ":" + number));
            }
        }
        return List.copyOf(entries);
    }

    private static Entry entry(String line, String place) {
        String[] fields = line.split("\\|", -1);
        if (fields.length > 3 || fields[0].isBlank()) {
            throw new IllegalStateException(
                    place + ": '" + line + "' must be: term | forms | plain phrases");
        }
        return new Entry(fields[0].strip(), list(fields, 1), list(fields, 2));
    }

    private static List<String> list(String[] fields, int index) {
        return fields.length <= index
                ? List.of()
                : Arrays.stream(fields[index].split(","))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .toList();
    }

    private static List<String> lines(String resource) {
        try (InputStream file = Lexicon.class.getClassLoader().getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("'" + resource + "' is not in the program");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("'" + resource + "' cannot be read", e);
        }
    }
}
