package dev.sangja.compiler.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.lesson.Course;
import dev.sangja.lesson.TermId;
import dev.sangja.lesson.format.LessonFormat;
import dev.sangja.lesson.format.Passage;
import dev.sangja.lesson.source.FolderSource;
import dev.sangja.platform.i18n.Lang;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The pages' own labels and messages use no technical word. Those beside an exercise may use what the very first step
 * explains: what its buttons are for.
 */
class ProductWordsTest {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path OF_SCRIPTS = Path.of("src/main/webui/src/messages.ts");
    private static final Pattern BESIDE_AN_EXERCISE =
            Pattern.compile("(exercise|predict|step|lesson)_.*");
    private static final Pattern VALUE = Pattern.compile("\\{[^}]*}");
    private static final Pattern TEXT_OF_SCRIPT = Pattern.compile("\"([^\"]*)\"|`([^`]*)`");

    private final Course first =
            new FolderSource(Path.of("lessons"))
                    .revisions().stream()
                            .filter(each -> each.course().equals("first-steps"))
                            .findFirst()
                            .flatMap(each -> new LessonFormat().read(each.read()).course())
                            .orElseThrow();
    private final Set<TermId> explained = Set.copyOf(first.lessons().getFirst().first().terms());
    private final WordGate gate =
            new WordGate(
                    CourseWords.of(
                            Lexicon.load(),
                            first.glossary().stream()
                                    .filter(term -> explained.contains(term.id()))
                                    .toList(),
                            List.of()));

    @ParameterizedTest
    @EnumSource(Lang.class)
    void labels_of_pages_use_no_unknown_word(Lang lang) throws IOException {
        var messages = new Properties();
        for (String bundle : List.of("msg", "find")) {
            String name = "%s_%s.properties".formatted(bundle, lang.code());
            try (Reader file = Files.newBufferedReader(MESSAGES.resolve(name))) {
                messages.load(file);
            }
        }
        assertThat(messages).hasSizeGreaterThan(150);
        var found = new ArrayList<String>();
        messages.forEach(
                (key, text) -> {
                    boolean beside = BESIDE_AN_EXERCISE.matcher((String) key).matches();
                    found.addAll(unknown((String) key, (String) text, lang, beside));
                });
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void what_scripts_say_uses_no_unknown_word(Lang lang) throws IOException {
        List<String> lines = Files.readAllLines(OF_SCRIPTS);
        int begin = lines.indexOf("const " + lang.code() + ": Texts = {");
        assertThat(begin).isPositive();
        var found = new ArrayList<String>();
        int texts = 0;
        for (int i = begin + 1; !lines.get(i).equals("};"); i++) {
            Matcher text = TEXT_OF_SCRIPT.matcher(lines.get(i));
            while (text.find()) {
                texts++;
                String said = text.group(1) == null ? text.group(2) : text.group(1);
                found.addAll(unknown("line " + (i + 1), said, lang, true));
            }
        }
        assertThat(texts).isGreaterThan(30);
        assertThat(found).isEmpty();
    }

    private List<String> unknown(String place, String text, Lang lang, boolean besideAnExercise) {
        String prose =
                VALUE.matcher(text.replace("$", "")).replaceAll(String.valueOf(Passage.CODE));
        Set<TermId> known = besideAnExercise ? explained : Set.of();
        return gate.unknown(prose, lang, known).stream()
                .map(word -> place + ": " + word.asWritten() + " in " + text)
                .toList();
    }
}
