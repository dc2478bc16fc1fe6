package dev.sangja.search.query;

import dev.sangja.search.analysis.QueryWord;
import dev.sangja.search.analysis.TextAnalysis;
import dev.sangja.search.synonym.SynonymSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The synonyms of an engine by what they are asked with. Words are compared by their keys, so that case, accents, endings
 * and plural forms do not matter. Analysed once for each list of sets.
 */
final class SynonymRules {
    private static final SynonymRules NONE = new SynonymRules();
    private static final int CACHED = 64;
    private static final Map<Key, SynonymRules> CACHE =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, SynonymRules> eldest) {
                    return size() > CACHED;
                }
            };

    private final Map<List<String>, List<List<QueryWord>>> rules = new HashMap<>();
    private int longest;

    private SynonymRules() {}

    static SynonymRules of(List<SynonymSet> sets, TextAnalysis analysis) {
        if (sets.isEmpty()) {
            return NONE;
        }
        var key = new Key(sets, analysis);
        synchronized (CACHE) {
            return CACHE.computeIfAbsent(key, _ -> read(sets, analysis));
        }
    }

    private static SynonymRules read(List<SynonymSet> sets, TextAnalysis analysis) {
        var rules = new SynonymRules();
        for (SynonymSet set : sets) {
            switch (set) {
                case SynonymSet.TwoWay(_, var words) -> {
                    List<List<QueryWord>> all = analysed(words, analysis);
                    rules.add(all, all);
                }
                case SynonymSet.OneWay(_, var from, var to) ->
                        rules.add(analysed(from, analysis), analysed(to, analysis));
            }
        }
        return rules;
    }

    private static List<List<QueryWord>> analysed(List<String> words, TextAnalysis analysis) {
        return words.stream().map(analysis::words).filter(each -> !each.isEmpty()).toList();
    }

    private void add(List<List<QueryWord>> from, List<List<QueryWord>> to) {
        for (List<QueryWord> each : from) {
            List<String> keys = keys(each);
            longest = Math.max(longest, keys.size());
            List<List<QueryWord>> found = rules.computeIfAbsent(keys, _ -> new ArrayList<>());
            to.stream().filter(other -> !keys(other).equals(keys)).forEach(found::add);
        }
    }

    static List<String> keys(List<QueryWord> words) {
        return words.stream().map(QueryWord::key).toList();
    }

    /** How many words the longest rule asks for. */
    int longest() {
        return longest;
    }

    /** What means the same as these words together; empty where nothing does. */
    List<List<QueryWord>> of(List<String> keys) {
        return rules.getOrDefault(keys, List.of());
    }

    /** A list of sets is known by what it is, not by what is in it: comparing that would cost more than analysing. */
    private record Key(List<SynonymSet> sets, TextAnalysis analysis) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key(var others, var itsAnalysis)
                    && others == sets
                    && itsAnalysis == analysis;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(sets) * 31 + System.identityHashCode(analysis);
        }
    }
}
