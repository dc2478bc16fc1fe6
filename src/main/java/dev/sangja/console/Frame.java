package dev.sangja.console;

import dev.sangja.platform.i18n.ConsoleMessages;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.Words;
import dev.sangja.search.engine.Engine;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands around a page of the console: the way to all engines, and an engine's sections.
 *
 * @param home address of the list of engines
 * @param engine name of the engine at hand; "" for none
 * @param address of the engine at hand; "" for none
 * @param places links beside the list of engines
 * @param sections of the engine at hand
 */
public record Frame(
        Lang lang,
        String title,
        String home,
        String engine,
        String address,
        List<Link> places,
        List<Link> sections) {
    public Frame {
        places = List.copyOf(places);
        sections = List.copyOf(sections);
    }

    /** A link of the navigation. */
    public record Link(String label, String href, boolean current) {}

    /** Where the console begins. */
    public static String home(Lang lang) {
        return "/%s/console".formatted(lang.code());
    }

    /** Address of an engine's overview; its sections are below. */
    public static String address(Lang lang, Engine engine) {
        return "%s/engines/%s".formatted(home(lang), engine.name());
    }

    /** Of the list of engines. */
    public static Frame ofEngines(Lang lang) {
        ConsoleMessages words = Words.in(ConsoleMessages.class, lang);
        return new Frame(
                lang,
                words.engines_title(),
                home(lang),
                "",
                "",
                places(lang, Place.ENGINES),
                List.of());
    }

    /** Of the keys of the installation. */
    public static Frame ofKeys(Lang lang) {
        return new Frame(
                lang,
                Words.in(ConsoleMessages.class, lang).keys_title(),
                home(lang),
                "",
                "",
                places(lang, Place.KEYS),
                List.of());
    }

    /** A value as it stands in an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Of a page of an engine. */
    public static Frame of(Lang lang, Engine engine, Section current) {
        var sections = new ArrayList<Link>();
        for (Section section : Section.of(engine)) {
            String path = section.path().isEmpty() ? "" : "/" + section.path();
            sections.add(
                    new Link(
                            section.label(lang), address(lang, engine) + path, section == current));
        }
        return new Frame(
                lang,
                current.label(lang) + " · " + engine.name(),
                home(lang),
                engine.name().value(),
                address(lang, engine),
                places(lang, Place.NONE),
                sections);
    }

    /** Pages that belong to no engine. */
    enum Place {
        ENGINES,
        KEYS,
        NONE
    }

    private static List<Link> places(Lang lang, Place current) {
        ConsoleMessages words = Words.in(ConsoleMessages.class, lang);
        return List.of(
                new Link(words.engines_title(), home(lang), current == Place.ENGINES),
                new Link(words.keys_title(), home(lang) + "/keys", current == Place.KEYS));
    }
}
