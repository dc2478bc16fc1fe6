/**
 * Trying a search out: results as people see them, their scores, and why each has its own. Other rooms of the console show
 * their live results with what stands here.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>Searches of the console are not counted by analytics: who tunes an engine asks what nobody else asks.
 *   <li>One explanation is made for a page, and not one for each result: it costs as much as a search.
 * </ul>
 */
@NullMarked
package dev.sangja.console.tester;

import org.jspecify.annotations.NullMarked;
