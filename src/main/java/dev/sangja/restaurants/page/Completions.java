package dev.sangja.restaurants.page;

import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.LocalizedText;
import dev.sangja.search.analysis.HangulForm;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a text that is being typed may become: places, cuisines, dishes without their prices, then names of restaurants. The
 * engine's suggestions are rows of words; of these only whole names are offered, and no longer one whose beginning is offered.
 */
@ApplicationScoped
class Completions {
    private static final int MOST = 8;
    private static final List<String> PLACES_AND_CUISINES = List.of("district", "area", "cuisine");
    private static final Pattern INITIALS = Pattern.compile("[ㄱ-ㅎ]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Finder finder;
    private final Map<Lang, Map<String, String>> wholes = new HashMap<>();
    private final Map<Lang, Map<String, String>> dishes = new HashMap<>();

    Completions(Finder finder, Choices choices) {
        this.finder = finder;
        for (Lang lang : Lang.values()) {
            wholes.put(lang, wholes(choices, lang));
            dishes.put(lang, dishes(choices.dishes(), lang));
        }
    }

    private static Map<String, String> wholes(Choices choices, Lang lang) {
        var areas =
                choices.seoul().districts().stream()
                        .flatMap(district -> district.areas().stream())
                        .map(area -> Choices.text(area.name()));
        var all = new HashMap<String, String>();
        Stream.of(
                        choices.districts().values().stream(),
                        areas,
                        choices.cuisines().values().stream())
                .flatMap(each -> each)
                .map(text -> text.in(lang))
                .forEach(text -> all.put(key(text), text));
        return all;
    }

    /** A dish is also known by its last words alone: many kinds of pasta are a pasta. */
    private static Map<String, String> dishes(Collection<LocalizedText> dishes, Lang lang) {
        var all = new HashMap<String, String>();
        for (LocalizedText dish : dishes) {
            String text = dish.in(lang);
            for (int at = 0; at >= 0; at = text.indexOf(' ', at + 1)) {
                String end = text.substring(at).strip();
                all.putIfAbsent(key(end), end);
            }
        }
        return all;
    }

    List<String> of(String typed, Lang lang) {
        var offered = new LinkedHashMap<String, String>();
        Stream.concat(
                        ofInitials(typed, lang),
                        finder.suggestions(typed, PLACES_AND_CUISINES, lang).stream()
                                .flatMap(row -> known(wholes, lang, row)))
                .forEach(name -> offered.putIfAbsent(key(name), name));
        offered.remove(key(typed));
        Stream.concat(
                        finder.suggestions(typed, List.of("menu"), lang).stream()
                                .flatMap(row -> known(dishes, lang, row)),
                        finder.names(typed, lang).stream()
                                .filter(name -> key(name).startsWith(key(typed))))
                .filter(name -> !key(name).equals(key(typed)))
                .filter(name -> isNoTail(key(name), offered.keySet()))
                .forEach(name -> offered.putIfAbsent(key(name), name));
        return offered.values().stream().limit(MOST).toList();
    }

    /** The engine knows the initial consonants of restaurants' names alone. */
    private Stream<String> ofInitials(String typed, Lang lang) {
        String initials = HangulForm.initials(typed);
        return INITIALS.matcher(typed).matches()
                ? wholes.getOrDefault(lang, Map.of()).values().stream()
                        .filter(name -> HangulForm.initials(name).startsWith(initials))
                        .sorted()
                : Stream.empty();
    }

    private static Stream<String> known(
            Map<Lang, Map<String, String>> names, Lang lang, String row) {
        return Stream.ofNullable(names.getOrDefault(lang, Map.of()).get(key(row)));
    }

    private static boolean isNoTail(String key, Set<String> heads) {
        return heads.stream().noneMatch(head -> key.startsWith(head + " "));
    }

    private static String key(String text) {
        return BETWEEN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
