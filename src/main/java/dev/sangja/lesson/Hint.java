package dev.sangja.lesson;

import dev.sangja.platform.text.SafeHtml;

/** One hint, from 1 in the order of showing. */
public record Hint(int number, SafeHtml text) {}
