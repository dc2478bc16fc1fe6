package dev.sangja.lesson;

import java.util.Optional;

/**
 * The explanation of a word that is underlined in a step's text; the button in the text names it in {@code
 * popovertarget}. A template prints each card of a step once: {@code <div popover id="{card.id}" class="term-card">}.
 *
 * @param id element id, unique in the lesson's page
 */
public record TermCard(String id, String term, String meaning, Optional<String> analogy) {}
