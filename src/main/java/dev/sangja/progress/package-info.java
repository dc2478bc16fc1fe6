/** What a learner has done: the steps that are solved, kept apart from the attempts that solved them. */
@NullMarked
package dev.sangja.progress;

import org.jspecify.annotations.NullMarked;
