package dev.sangja.lesson.format;

import dev.sangja.lesson.source.Findings;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.LocalizedText;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What {@code course.yaml} says.
 *
 * @param glossary path of the glossary within the course
 * @param retired ids that were used once: a lesson, or lesson/step
 */
record CourseSheet(
        int order,
        String glossary,
        LocalizedText title,
        LocalizedText summary,
        Set<String> retired) {
    static final String FILE = "course.yaml";

    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Set<String> KEYS =
            YamlFile.ordered("order", "languages", "glossary", "title", "summary", "retired");

    static Optional<CourseSheet> read(Sources sources) {
        String file = sources.name(FILE);
        return sources.required(FILE, "write one with " + String.join(", ", KEYS))
                .flatMap(yaml -> new YamlFile(file, 1, sources.findings()).map(yaml, KEYS))
                .flatMap(map -> of(file, map));
    }

    private static Optional<CourseSheet> of(String file, YamlMap map) {
        Optional<Integer> order = map.number("order");
        checkLanguages(file, map);
        Optional<String> glossary =
                map.text("glossary").filter(name -> isFileName(file, map, name));
        Optional<LocalizedText> title = map.localized("title");
        Optional<LocalizedText> summary = map.localized("summary");
        Set<String> retired =
                map.texts("retired").stream()
                        .map(YamlMap.YamlText::value)
                        .collect(Collectors.toCollection(HashSet::new));
        if (order.isEmpty() || glossary.isEmpty() || title.isEmpty() || summary.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new CourseSheet(order.get(), glossary.get(), title.get(), summary.get(), retired));
    }

    private static boolean isFileName(String file, YamlMap map, String name) {
        boolean good = FILE_NAME.matcher(name).matches();
        if (!good) {
            String message = "'glossary' is '" + name + "', which is no file of the course";
            String mend = "write the name of a file beside course.yaml, such as glossary.yaml";
            map.findings().add(file, map.line("glossary"), 1, message, mend);
        }
        return good;
    }

    private static void checkLanguages(String file, YamlMap map) {
        Findings findings = map.findings();
        List<YamlMap.YamlText> named = map.texts("languages");
        for (var language : named) {
            if (Lang.of(language.value()).isEmpty()) {
                findings.add(
                        file,
                        language.line(),
                        language.column(),
                        "unknown language '" + language.value() + "'",
                        "use only ko, en");
            }
        }
        List<String> codes = named.stream().map(YamlMap.YamlText::value).toList();
        Arrays.stream(Lang.values())
                .filter(lang -> !codes.contains(lang.code()))
                .forEach(
                        lang ->
                                findings.add(
                                        file,
                                        map.line("languages"),
                                        1,
                                        "'languages' lacks " + lang.code(),
                                        "write 'languages: [ko, en]' and every text in both"));
    }
}
