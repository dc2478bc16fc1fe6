package dev.sangja.lesson.format;

import dev.sangja.platform.i18n.Lang;
import java.util.List;
import org.commonmark.node.Node;

/**
 * A lesson's text in one language, before it is markup.
 *
 * @param file as findings name it
 * @param whole whether every heading was understood, so that the languages can be compared
 */
record Page(
        String file,
        Lang lang,
        String title,
        String summary,
        List<Section> sections,
        boolean whole) {

    /** One step: its heading, its text and, for a guess, the choices, which are no longer in the text. */
    record Section(Heading heading, Node body, List<Option> options) {}

    /** One choice. */
    record Option(boolean right, Node text, Node reply) {}
}
