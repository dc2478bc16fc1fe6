/**
 * The format that tutors write: {@link dev.sangja.lesson.format.LessonFormat} reads a course's YAML, Markdown and Python
 * files, first all of them with every finding, then, only when there is none, into a course.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>YAML is read as nodes and not as objects: only nodes know their line.
 *   <li>Anything odd is an error, none is a warning: nobody reads warnings, and a course that is live stays live
 *       meanwhile.
 * </ul>
 */
@NullMarked
package dev.sangja.lesson.format;

import org.jspecify.annotations.NullMarked;
