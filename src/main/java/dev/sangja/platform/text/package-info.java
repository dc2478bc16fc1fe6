/**
 * Markdown and safe HTML. Authors' text becomes markup here and nowhere else.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>{@link dev.sangja.platform.text.SafeHtml} can be made only by escaping or by the sanitiser, so that a template
 *       which prints one raw prints nothing that an author could have smuggled in.
 *   <li>Raw HTML in Markdown is escaped before the sanitiser sees anything. What the allow-list adds for our own marks
 *       (buttons of terms, figures) is therefore out of an author's reach, and stays out of it by the second gate: each
 *       added attribute is allowed with the exact values that we write.
 * </ul>
 */
@NullMarked
package dev.sangja.platform.text;

import org.jspecify.annotations.NullMarked;
