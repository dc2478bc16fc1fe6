/**
 * Relevance tuning in the console: weights, boosts and precision beside a live ranking; test queries that say what a change
 * hurts; and all versions that were ever saved here.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>A preview is a search with settings of its own, as the API takes them: what is shown is what will be found.
 *   <li>Each saving keeps a version, and first one of what the API changed in the meantime: whatever counted once can be
 *       had back.
 *   <li>Boosts are rows of lists of equal length, and not names with numbers in them: a form needs no more than that.
 * </ul>
 */
@NullMarked
package dev.sangja.console.relevance;

import org.jspecify.annotations.NullMarked;
