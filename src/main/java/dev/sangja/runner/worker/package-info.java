/**
 * The process that runs programs of strangers. It is started by the server with an empty environment, or stands alone.
 *
 * <p>It knows nothing but how to copy an interpreter and let it go: what a job means is the harness's business, what its
 * ending means is the server's. Only this room sees the V8 binding.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>A process of its own: a fault in V8 ends the whole process, and the server must not go with it.
 *   <li>V8's bare isolates: in them there is no file, no socket and no process to reach, unlike in Node.
 *   <li>A copy of memory for each job (about 12 MB) is a new Python; starting Python takes 300 ms. Only the pages that a
 *       job wrote to are copied back, a few hundred of 3,000: to copy all took a millisecond, more than the job itself,
 *       and to have the system throw them away took two, in faults ({@link dev.sangja.runner.worker.SharedPages}).
 *   <li>One isolate stays that runs nothing: V8 forgets compiled code with the last isolate that has it, and the first run
 *       after a start or a kill took 50 ms longer.
 *   <li>All that goes in and out of an isolate passes through one buffer: no value of JavaScript is made from what a
 *       program wrote.
 * </ul>
 */
@NullMarked
package dev.sangja.runner.worker;

import org.jspecify.annotations.NullMarked;
