/**
 * The console of the search engine: who may see which engine, and the frame that all its pages share. Each noun has a room of
 * its own below this one; a section is a row of {@link dev.sangja.console.Section}.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>Pages ask the rooms of the search in this process, and not its API: that never takes a cookie, so that a page of
 *       another site cannot act with one.
 *   <li>An engine of somebody else answers 404 like one that is not there: names tell what people work on.
 * </ul>
 */
@NullMarked
package dev.sangja.console;

import org.jspecify.annotations.NullMarked;
