package dev.sangja.compiler.words;

import dev.sangja.lesson.TermId;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.search.analysis.Analysis;
import dev.sangja.search.analysis.FoldedText;
import dev.sangja.search.analysis.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds technical words in a text, whatever its reader knows. Filled first, then read by any number of threads. */
final class TechnicalWords {
    /** Endings of dictionary forms that make a verb of a noun: 실행하다 is found as 실행. */
    private static final List<String> VERB_ENDINGS = List.of("하다", "되다", "시키다");

    private final Map<String, Sense> byForm = new HashMap<>();
    private final HangulForms<Korean> hangul = new HangulForms<>();
    private final LatinForms latin = new LatinForms();
    private final Phrases verbs = new Phrases();
    private final Phrases plain = new Phrases();

    /** @param noun whether the dictionary takes the form for a noun */
    private record Korean(Sense sense, boolean noun) {}

    TechnicalWords(Lexicon lexicon) {
        for (Lang lang : Lang.values()) {
            for (Lexicon.Entry entry : lexicon.entries(lang)) {
                Sense sense =
                        byForm.getOrDefault(key(entry.term()), new Sense(unmarked(entry.term())));
                addForm(entry.term(), sense);
                entry.forms().forEach(form -> addForm(form, sense));
                entry.forms().forEach(form -> plain.addIrregular(form, entry.term()));
            }
        }
        addPhrases(lexicon);
    }

    private void addPhrases(Lexicon lexicon) {
        for (Lang lang : Lang.values()) {
            for (Lexicon.Entry entry : lexicon.entries(lang)) {
                Sense sense =
                        byForm.getOrDefault(key(entry.term()), new Sense(unmarked(entry.term())));
                entry.plain().forEach(phrase -> addPhrase(phrase, sense));
            }
        }
    }

    /** A form without the mark that says that it is written exactly so. */
    private static String unmarked(String form) {
        return form.startsWith("=") ? form.substring(1) : form;
    }

    /** A form that the lexicon lists makes all forms of its entry known with the term. */
    void teach(TermId id, String term, List<String> forms) {
        Sense own = byForm.getOrDefault(key(term), new Sense(term));
        own.teach(id);
        addForm(term, own);
        for (String form : forms) {
            byForm.getOrDefault(key(form), own).teach(id);
            addForm(form, own);
        }
    }

    void addPhrase(String phrase, Sense sense) {
        plain.add(phrase, sense);
    }

    private static String key(String form) {
        return FoldedText.fold(stem(unmarked(form))).replace(" ", "");
    }

    private static String stem(String form) {
        return VERB_ENDINGS.stream()
                .filter(ending -> form.endsWith(ending) && form.length() >= ending.length() + 2)
                .findFirst()
                .map(ending -> form.substring(0, form.length() - ending.length()).strip())
                .orElse(form);
    }

    private void addForm(String form, Sense sense) {
        @Nullable Sense first = byForm.putIfAbsent(key(form), sense);
        if (first != null && first != sense) {
            return;
        }
        String stem = stem(form);
        if (!HangulForms.isFor(form)) {
            latin.add(form, sense);
        } else if (stem.equals(form) && isVerb(form)) {
            verbs.add(form, sense);
        } else {
            hangul.add(stem, new Korean(sense, isNoun(stem)));
        }
    }

    private static boolean isNoun(String form) {
        // With a particle, since 트리 alone is taken for a verb with an ending.
        Word first = Analysis.words(form + "를").getFirst();
        return first.kind() == Word.Kind.NOUN && first.end() == form.length();
    }

    private static boolean isVerb(String form) {
        return form.endsWith("다")
                && Analysis.words(form).stream().anyMatch(word -> word.kind() == Word.Kind.VERB);
    }

    /** Every technical word of a text, those within longer ones too; the longest first where several begin. */
    List<Hit> hits(Prose prose) {
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < prose.letters(); i++) {
            hangul.find(
                    prose,
                    i,
                    (from, to, word) -> {
                        if (Boundaries.isWord(prose, from, to, word.noun)) {
                            hits.add(prose.hit(from, to, word.sense));
                        }
                    });
        }
        for (int i = 0; i < prose.words().size(); i++) {
            latin.find(prose, i, hits::add);
        }
        verbs.find(prose, hits::add);
        return hits.stream().distinct().sorted(Hit.LONGEST_FIRST).toList();
    }

    /** The stretches in which a technical word has its plain meaning. */
    List<Hit> plain(Prose prose) {
        var spans = new ArrayList<Hit>();
        plain.find(prose, spans::add);
        return spans;
    }

    /** The technical word that a text is, where it is one as a whole. */
    Optional<Sense> whole(String text) {
        var prose = new Prose(stem(unmarked(text)));
        int end = prose.letters() == 0 ? 0 : prose.place(prose.letters() - 1) + 1;
        return hits(prose).stream()
                .filter(hit -> hit.start() == 0 && hit.end() == end)
                .map(Hit::sense)
                .findFirst();
    }
}
