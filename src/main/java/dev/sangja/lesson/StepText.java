package dev.sangja.lesson;

import dev.sangja.platform.text.SafeHtml;
import java.util.List;

/**
 * A step as one language has it, ready for a page.
 *
 * @param title plain text
 * @param body block markup, without the choices
 * @param choices for a guess, at least two and one of them right; else none
 * @param hints at most three
 * @param cards the words underlined in body, replies and hints
 */
public record StepText(
        String title, SafeHtml body, List<Choice> choices, List<Hint> hints, List<TermCard> cards) {
    public StepText {
        choices = List.copyOf(choices);
        hints = List.copyOf(hints);
        cards = List.copyOf(cards);
    }
}
