/**
 * Analytics in the console: what people search, choose and do not find, with the ways to mend it.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>A click says which document and which query, as App Search's does, and no place. So each search remembers its first
 *       ten documents, and a click takes its place from the search that showed the document: charts stay true when the
 *       ranking changes.
 *   <li>Charts are drawn on the server: they are there without scripts, and each has its numbers in a table beside it.
 * </ul>
 */
@NullMarked
package dev.sangja.console.analytics;

import org.jspecify.annotations.NullMarked;
