package dev.sangja.console.synonym;

import dev.sangja.platform.i18n.TuningMessages;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.request.TextList;
import dev.sangja.search.synonym.SynonymReader;
import dev.sangja.search.synonym.SynonymSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody typed of a set.
 *
 * @param oneWay whether it works one way
 * @param words of a two-way set, or those that are searched for; one on each line or between commas
 * @param finds what a one-way set finds, too
 * @param seen how the set was when the form was shown; "" for a new one
 */
record SynonymForm(boolean oneWay, String words, String finds, String seen) {
    /** With a first word. */
    static SynonymForm beginning(String word) {
        return new SynonymForm(false, word.isBlank() ? "" : word.strip() + "\n", "", "");
    }

    static SynonymForm of(SynonymSet set) {
        return switch (set) {
            case SynonymSet.TwoWay(_, var all) ->
                    new SynonymForm(false, lines(all), "", fingerprint(set));
            case SynonymSet.OneWay(_, var from, var to) ->
                    new SynonymForm(true, lines(from), lines(to), fingerprint(set));
        };
    }

    private static String lines(List<String> words) {
        return String.join("\n", words);
    }

    /** Another text for each other content. */
    static String fingerprint(SynonymSet set) {
        return Integer.toHexString(SynonymReader.json(set).without("id").toString().hashCode());
    }

    SynonymForm seeing(SynonymSet set) {
        return new SynonymForm(oneWay, words, finds, fingerprint(set));
    }

    /** The set that it describes; to be asked where {@link #wrong} finds nothing. */
    SynonymSet set(String id) {
        return oneWay
                ? new SynonymSet.OneWay(id, list(words), found())
                : new SynonymSet.TwoWay(id, list(words));
    }

    /** Sentences about what is wrong with it. */
    List<String> wrong(SearchLimits limits, TuningMessages say) {
        var wrong = new ArrayList<String>();
        List<String> from = list(words);
        if (oneWay && from.isEmpty()) {
            wrong.add(say.synonyms_few_from());
        }
        if (oneWay && found().isEmpty()) {
            wrong.add(say.synonyms_few_to());
        }
        if (!oneWay && from.size() < 2) {
            wrong.add(say.synonyms_few());
        }
        List<String> all = oneWay ? Stream.concat(from.stream(), found().stream()).toList() : from;
        if (all.size() > limits.synonymWords()) {
            wrong.add(say.synonyms_many(limits.synonymWords(), all.size()));
        }
        all.stream()
                .filter(word -> word.codePointCount(0, word.length()) > SynonymReader.CHARACTERS)
                .forEach(word -> wrong.add(say.synonyms_long(word, SynonymReader.CHARACTERS)));
        return wrong;
    }

    /** What is found, too, and not searched for anyhow. */
    private List<String> found() {
        List<String> from = list(words).stream().map(TextList::plain).toList();
        return list(finds).stream().filter(word -> !from.contains(TextList.plain(word))).toList();
    }

    /** Each word once, as it was typed first. */
    private static List<String> list(String text) {
        var all = new LinkedHashMap<String, String>();
        for (String part : text.split("[,，、\\r\\n]", -1)) {
            String word = part.strip();
            if (!word.isEmpty()) {
                all.putIfAbsent(TextList.plain(word), word);
            }
        }
        return List.copyOf(all.values());
    }
}
