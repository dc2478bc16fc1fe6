/**
 * Search over lessons: the engine {@code lessons}, which follows the live courses, and the page that asks it.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>One engine holds both languages. Korean analysis takes English words by their stems, and learners mix both ('for문'),
 *       so a document says its language and a page asks for its own.
 *   <li>Words of the glossary are documents of their own and are asked for apart, by their names alone: a word whose meaning
 *       happens to hold the text is not what somebody looks for, and no weight keeps it from standing above a lesson.
 *   <li>A word of the glossary is also found by what the other language calls it: learners meet 딕셔너리 in a Korean lesson and
 *       dictionary or dict in a program.
 *   <li>The courses in memory are the truth here, not the engine. It is compared with them when they change, and only what
 *       differs is written, so that nodes with the same lessons agree without asking each other.
 * </ul>
 */
@NullMarked
package dev.sangja.sitesearch;

import org.jspecify.annotations.NullMarked;
