/**
 * What people type, and what must come of it: one row each, over indexes in memory.
 *
 * <p>The rows are files of tab-separated cells in the resources of this name: {@code korean.tsv} and {@code english.tsv}. A line
 * that begins with {@code #} is a heading. The cells of a row:
 *
 * <ol>
 *   <li>the need that it shows
 *   <li>the documents that are searched ({@link dev.sangja.search.table.Corpus})
 *   <li>settings, with semicolons between them ({@link dev.sangja.search.table.Settings})
 *   <li>the query as it is typed; a backslash, u and four hexadecimal digits stand for a character that nobody would see
 *   <li>the first hits ({@link dev.sangja.search.table.Ranking})
 *   <li>hits that must be somewhere, with semicolons
 *   <li>what no hit may be, with semicolons
 *   <li>what the answer says it searched for instead of what was typed; if empty, nothing instead
 *   <li>the reason
 * </ol>
 *
 * <p>A hit is named as {@link dev.sangja.search.table.Named} says. Rows are written from what people type, and mended when
 * they are wrong about people, never to please the engine.
 */
@NullMarked
package dev.sangja.search.table;

import org.jspecify.annotations.NullMarked;
