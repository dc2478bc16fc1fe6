/**
 * What a learner does with a step: attempts, and whether they solve it.
 *
 * <p>A browser checks programs itself and shows its verdict at once. A step with checks is solved when the server has graded the
 * program, too ({@link Submissions}); its answer says where it finds otherwise.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>An answer waits for the grading, a matter of milliseconds, so that an attempt and what it solves are stored
 *       together. A program that takes longer than {@link GradingConfig#answerWithin} is stored first.
 *   <li>Without a worker nothing is lost and nobody waits: the attempt is stored as awaited and graded by {@link
 *       ConfirmationsJob}. Until then its own learner sees the step as solved, as the browser said, and {@code GET
 *       /api/progress} names it apart. Where there is never a worker, it stays so: a lesson is worth doing all the same.
 *   <li>An attempt that waited is graded by the checks that are live then.
 *   <li>Steps that were solved before the server could grade stay solved.
 * </ul>
 */
@NullMarked
package dev.sangja.exercise;

import org.jspecify.annotations.NullMarked;
