/**
 * How the packaged application comes up quickly under the command that everybody types, {@code java -jar
 * quarkus-run.jar}.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>Half of a start is loading, linking and compiling some 16,000 classes. A cache of the JVM (JEP 483, 514, 515)
 *       saves that, but a jar cannot ask for one: only an option of the JVM can. So the program, before anything else,
 *       replaces itself by the same command with that option. The process stays the same one: its id, its terminal, its
 *       signals and its exit code are what they were.
 *   <li>The cache holds classes of the JVM's own class loaders alone, and Quarkus loads the application with one of its
 *       own. The cached start therefore has a jar beside {@code quarkus-run.jar} that names all others as its class path.
 *       With that loader the JVM used 5.5 s of processor time to be ready, with the class path 3.6 s, without a cache
 *       7.8 s.
 *   <li>It happens only where it is known to fit: on Linux, for the very JVM and jars that the cache was made with, and
 *       when the JVM was given no options but system properties. Whoever gives others, for a debugger say, gets just the
 *       JVM that he described. In every other case the application starts as it always did, only slower.
 * </ul>
 */
@NullMarked
package dev.sangja.platform.launch;

import org.jspecify.annotations.NullMarked;
