package dev.sangja.lesson;

import dev.sangja.platform.text.SafeHtml;

/**
 * One answer to choose from in a step that asks for a guess.
 *
 * @param number position from 1
 * @param right whether this is the one that comes true
 * @param text the answer, inline markup fit for a label
 * @param reply what is said after choosing it, block markup; empty where the author says nothing
 */
public record Choice(int number, boolean right, SafeHtml text, SafeHtml reply) {}
