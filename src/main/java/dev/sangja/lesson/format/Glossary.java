package dev.sangja.lesson.format;

import dev.sangja.lesson.EverydayWord;
import dev.sangja.lesson.Term.Word;
import dev.sangja.lesson.TermId;
import dev.sangja.lesson.source.Findings;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.LocalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a glossary file by their id, in the order of the file.
 *
 * @param named ids of all words, those that are not whole too
 * @param everyday words that the course does not explain, since it uses them in their plain meaning only
 */
record Glossary(
        String file, Map<String, Entry> entries, Set<String> named, List<EverydayWord> everyday) {
    private static final String EVERYDAY = "everyday";
    private static final Set<String> KEYS = YamlFile.ordered("id", "ko", "en", "analogy", EVERYDAY);
    private static final Set<String> WORD_KEYS =
            YamlFile.ordered("term", "forms", "meaning", EVERYDAY);
    private static final Set<String> EVERYDAY_KEYS = YamlFile.ordered("word", "forms", "meaning");

    /**
     * A word before it is known which step introduces it.
     *
     * @param line where it stands
     */
    record Entry(TermId id, Word ko, Word en, Optional<LocalizedText> analogy, int line) {}

    /** Empty where the file cannot be read at all, which is a finding. */
    static Optional<Glossary> read(Sources sources, String path) {
        String file = sources.name(path);
        var glossary =
                new Glossary(file, new LinkedHashMap<>(), new HashSet<>(), new ArrayList<>());
        Optional<String> yaml =
                sources.required(
                        path, "write a list of words there, or name another in course.yaml");
        yaml.filter(text -> !text.strip().equals("[]"))
                .ifPresent(text -> glossary.fill(text, sources.findings()));
        return yaml.isEmpty() ? Optional.empty() : Optional.of(glossary);
    }

    private void fill(String yaml, Findings findings) {
        for (YamlMap map : new YamlFile(file, 1, findings).maps(yaml, KEYS)) {
            if (map.has(EVERYDAY)) {
                addEveryday(map);
            } else {
                addTerm(map);
            }
        }
    }

    private void addTerm(YamlMap map) {
        Optional<String> id = map.text("id").filter(text -> isSlug(text, map));
        id.ifPresent(named::add);
        Optional<Word> ko = word(map, "ko");
        Optional<Word> en = word(map, "en");
        Optional<LocalizedText> analogy =
                map.has("analogy") ? map.localized("analogy") : Optional.empty();
        if (id.isPresent() && ko.isPresent() && en.isPresent()) {
            int line = map.line("id");
            add(new Entry(new TermId(id.get()), ko.get(), en.get(), analogy, line), map.findings());
        }
    }

    private void addEveryday(YamlMap entry) {
        Set<String> others = new HashSet<>(KEYS);
        others.remove(EVERYDAY);
        if (others.stream().anyMatch(entry::has)) {
            Optional.of(entry)
                    .filter(map -> map.has("id"))
                    .flatMap(map -> map.text("id"))
                    .ifPresent(named::add);
            entry.findings()
                    .add(
                            file,
                            entry.line(EVERYDAY),
                            1,
                            "'everyday' stands beside keys of a word that the course explains",
                            "give it an entry of its own, or put phrases into 'en' or 'ko'");
        }
        Optional<YamlMap> words = entry.map(EVERYDAY, YamlFile.LANGUAGES);
        words.ifPresent(this::addEverydayWords);
    }

    private void addEverydayWords(YamlMap words) {
        List<Lang> languages =
                Arrays.stream(Lang.values()).filter(lang -> words.has(lang.code())).toList();
        languages.forEach(lang -> addEverydayWord(words, lang));
        if (languages.isEmpty()) {
            words.findings()
                    .add(
                            file,
                            words.line(EVERYDAY),
                            1,
                            "'everyday' names no word",
                            "write 'en: {word: …, meaning: …}' or the same with 'ko'");
        }
    }

    private void addEverydayWord(YamlMap words, Lang lang) {
        Optional<YamlMap> map = words.map(lang.code(), EVERYDAY_KEYS);
        Optional<String> name = map.flatMap(found -> found.text("word"));
        Optional<String> meaning = map.flatMap(found -> found.text("meaning"));
        if (map.isPresent() && name.isPresent() && meaning.isPresent()) {
            List<String> forms = texts(map.get(), "forms");
            everyday.add(new EverydayWord(lang, name.get(), forms, meaning.get()));
        }
    }

    private void add(Entry entry, Findings findings) {
        Entry first = entries.putIfAbsent(entry.id().value(), entry);
        if (first != null) {
            findings.add(
                    file,
                    entry.line(),
                    1,
                    "the word '" + entry.id() + "' stands twice, first on line " + first.line(),
                    "delete one");
        }
    }

    private boolean isSlug(String id, YamlMap map) {
        return Ids.check(id, file, map.line("id"), 1, map.findings());
    }

    private static Optional<Word> word(YamlMap entry, String language) {
        return entry.map(language, WORD_KEYS).flatMap(Glossary::word);
    }

    private static Optional<Word> word(YamlMap map) {
        Optional<String> term = map.text("term");
        Optional<String> meaning = map.text("meaning");
        List<String> forms = texts(map, "forms");
        List<String> everyday = texts(map, EVERYDAY);
        return term.flatMap(name -> meaning.map(text -> new Word(name, forms, text, everyday)));
    }

    private static List<String> texts(YamlMap map, String key) {
        return map.texts(key).stream().map(YamlMap.YamlText::value).toList();
    }
}
