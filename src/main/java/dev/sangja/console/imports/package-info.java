/**
 * Files that are brought to an engine in the console: read, shown for confirmation, imported in the background, and undone.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>A file is read to its end before anybody is asked: who confirms sees how many rows there are, which of them will be
 *       refused and why, and what would not convert.
 *   <li>It waits in the database, in UTF-8: another node can show it, and go on with it when this one is gone.
 *   <li>Columns with Korean titles are offered names in Latin letters, since a field cannot have others.
 *   <li>Nothing is unpacked: a small archive can hold a file of any size.
 * </ul>
 */
@NullMarked
package dev.sangja.console.imports;

import org.jspecify.annotations.NullMarked;
