package dev.sangja.grading;

import dev.sangja.platform.i18n.Lang;

/**
 * A program and what it is graded by.
 *
 * @param name of the step, for the log
 * @param checks text of its checks.py
 * @param starter what the learner began with, in the language of the page
 */
public record Submission(String name, String checks, String starter, String source, Lang lang) {}
