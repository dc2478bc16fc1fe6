/** What a learner does with a step: attempts, and whether they solve it. */
@NullMarked
package dev.sangja.exercise;

import org.jspecify.annotations.NullMarked;
