package dev.sangja.lesson;

import dev.sangja.platform.i18n.LocalizedText;

/**
 * A wrong answer that was foreseen.
 *
 * @param name of its file, without language and ending
 * @param message what the checks must say to it, word for word
 */
public record Mistake(String name, Code code, LocalizedText message) {}
