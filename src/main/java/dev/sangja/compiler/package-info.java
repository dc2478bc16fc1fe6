/**
 * The lesson compiler: reads a course, runs every program in it and holds every text to the principles of teaching. {@link
 * dev.sangja.compiler.LessonsCommand} is its command; {@link dev.sangja.compiler.CourseCompiler} needs no container, no
 * database and no port, and judges files in memory as well as those of a folder.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>Python is read by Python: the syntax trees of constructs and mutants are made in the sandbox, by the version that
 *       learners use.
 *   <li>What is right besides the solution is a file that must pass, not an entry in a list of exceptions: it is checked
 *       itself.
 *   <li>The transcript is history, too: an id that it has and the course has not must be retired, since progress hangs on
 *       it.
 * </ul>
 */
@NullMarked
package dev.sangja.compiler;

import org.jspecify.annotations.NullMarked;
