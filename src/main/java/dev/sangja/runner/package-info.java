/**
 * Runs programs of strangers: each in a Python of its own that lives for that one run, in another process.
 *
 * <p>{@link Runner} is what other rooms use. A run waits for its turn ({@link Turns}), goes to the worker over a
 * {@link WorkerLink}, and comes back as a {@link RunOutcome}. {@link Workers} keeps one worker alive, either a process of
 * this server ({@link LocalWorker}) or one that stands alone ({@link RemoteWorker}).
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>A run whose worker dies is tried once more on a fresh one: the death was most likely another run's doing. Its
 *       second death is taken for its own.
 *   <li>Turns go round among those who wait, not in the order in which they came: thirty runs of one class would make the
 *       next class wait for all of them.
 *   <li>The worker starts after the server is reachable: its second of work would otherwise delay the server's start.
 * </ul>
 */
@NullMarked
package dev.sangja.runner;

import org.jspecify.annotations.NullMarked;
