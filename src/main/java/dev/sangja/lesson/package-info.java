/**
 * Courses as their tutors write them: folders of Markdown and Python files, read whole, checked whole, swapped in whole.
 * A {@link dev.sangja.lesson.CourseFormat} turns files into a {@link dev.sangja.lesson.Course} or a list of {@link
 * dev.sangja.lesson.source.Finding}s without container, database or port; {@link dev.sangja.lesson.Courses} keeps the live
 * ones.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>All markup is made while loading, so that a page only joins strings.
 *   <li>A step in one language is one record ({@link dev.sangja.lesson.StepText}); a template chooses the language once
 *       and never meets half a translation, since a course that lacks one is not loaded.
 *   <li>The format is behind an interface so that reading (the room below) can use these values and the live courses can
 *       use the reading, without a circle.
 * </ul>
 */
@NullMarked
package dev.sangja.lesson;

import org.jspecify.annotations.NullMarked;
