package dev.sangja.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
    private static final Map<String, Class<?>> BUNDLES =
            Map.of(
                    "msg", Messages.class,
                    "find", FindMessages.class,
                    "console", ConsoleMessages.class,
                    "tune", TuningMessages.class);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

    @ParameterizedTest
    @EnumSource(Lang.class)
    void every_label_has_a_text_in_every_language_and_no_text_is_without_a_label(Lang lang)
            throws IOException {
        var labels =
                BUNDLES.entrySet().stream()
                        .flatMap(
                                bundle ->
                                        Arrays.stream(bundle.getValue().getDeclaredMethods())
                                                .map(Method::getName)
                                                .map(name -> bundle.getKey() + ":" + name))
                        .collect(Collectors.toSet());
        assertThat(new TreeSet<>(texts(lang).stringPropertyNames()))
                .isEqualTo(new TreeSet<>(labels));
        assertThat(texts(lang).values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void both_languages_use_the_same_values() throws IOException {
        Properties english = texts(Lang.EN);
        Properties korean = texts(Lang.KO);
        assertThat(english.stringPropertyNames())
                .allSatisfy(
                        key ->
                                assertThat(placeholders(korean.getProperty(key)))
                                        .as(key)
                                        .isEqualTo(placeholders(english.getProperty(key))));
    }

    @Test
    void each_text_is_in_its_own_language() throws IOException {
        assertThat(texts(Lang.KO).values())
                .allMatch(text -> HANGUL.matcher(text.toString()).find());
        assertThat(texts(Lang.EN).values())
                .noneMatch(text -> HANGUL.matcher(text.toString()).find());
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Properties texts(Lang lang) throws IOException {
        var all = new Properties();
        for (String bundle : BUNDLES.keySet()) {
            var own = new Properties();
            try (var in =
                            MessagesTest.class.getResourceAsStream(
                                    "/messages/%s_%s.properties".formatted(bundle, lang.code()));
                    Reader reader =
                            new InputStreamReader(
                                    Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
                own.load(reader);
            }
            own.forEach((label, text) -> all.put(bundle + ":" + label, text));
        }
        return all;
    }
}
