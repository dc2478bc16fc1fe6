/**
 * Curations in the console: results of a query that are arranged by hand, by dragging or with buttons, and queries for which
 * clicks say what people want.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>The whole arrangement stands in the form, and each button sends it: nothing is stored until somebody saves, and it
 *       works without scripts. Dragging moves what the form sends, and nothing else.
 *   <li>Results are shown as they are without any curation: what is arranged is the list below it.
 * </ul>
 */
@NullMarked
package dev.sangja.console.curation;

import org.jspecify.annotations.NullMarked;
