/**
 * Courses as their tutors write them: folders of Markdown and Python files, read whole, checked whole, swapped in whole.
 * {@link dev.sangja.lesson.CourseLoader} turns files into a {@link dev.sangja.lesson.Course} or a list of {@link
 * dev.sangja.lesson.Finding}s without container, database or port; {@link dev.sangja.lesson.Courses} keeps the live
 * ones.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>All markup is made while loading, so that a page only joins strings.
 *   <li>A step in one language is one record ({@link dev.sangja.lesson.StepText}); a template chooses the language once
 *       and never meets half a translation, since a course that lacks one is not loaded.
 *   <li>YAML is read as nodes and not as objects: only nodes know their line.
 * </ul>
 */
@NullMarked
package dev.sangja.lesson;

import org.jspecify.annotations.NullMarked;
