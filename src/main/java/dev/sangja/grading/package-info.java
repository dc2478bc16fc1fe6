/**
 * Grades programs in the sandbox: the verdict on which the server relies, whatever a browser reports.
 *
 * <p>{@link dev.sangja.grading.Grader} has the harness plan, observe and judge, each in an interpreter of its own: checks.py
 * alone says what is to be looked at, the program is looked at without any word of what is expected, and checks.py judges what was
 * seen. Between the last two stands {@link dev.sangja.grading.Observations}.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>The interpreter that reports on a program has run it, so its report is a claim. {@code src/main/python/sangja/witness.py}
 *       does what can be done within Python that it be true. Whatever it is, only data that an honest program could have left behind
 *       goes on to the judge; everything else counts as a program that crashed.
 *   <li>What a program printed and asked is read from what the host noted, not from the report: it can be added to, as by
 *       printing, and never taken back.
 *   <li>A program that goes on for ever, or ends Python, is not run again for the other probes, as in the browser.
 * </ul>
 */
@NullMarked
package dev.sangja.grading;

import org.jspecify.annotations.NullMarked;
