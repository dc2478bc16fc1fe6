/**
 * The schema of an engine in the console: fields, new ones, and changes of type, with what would not convert.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>A change of type loses nothing: documents keep what was sent, and are read by the type that their field has now. So a
 *       change can be taken back, and needs no word typed by hand.
 *   <li>What would not convert is asked of the index, which has each value as a number, a date and a place where it is one:
 *       no document is read for it.
 * </ul>
 */
@NullMarked
package dev.sangja.console.schema;

import org.jspecify.annotations.NullMarked;
