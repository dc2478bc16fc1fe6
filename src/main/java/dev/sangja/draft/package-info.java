/**
 * What learners type: the text of each step's editor, saved in the background and there again on every device.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>A save names the version that it changes, and only one save can change a version. Who comes second gets both texts
 *       and chooses; a clock decides nothing.
 *   <li>Versions are numbers of one sequence for everybody. When an anonymous learner's drafts join an account they keep
 *       theirs, and what a tab typed since can be saved on top; a version that was counted in each draft would fit by chance.
 *   <li>A save has an id of its own. Sent again because its answer was lost, it is answered as the first time and counts once.
 *   <li>A reset keeps no text at all: the starter then shown is the one of the page's language and of the course as it is.
 * </ul>
 */
@NullMarked
package dev.sangja.draft;

import org.jspecify.annotations.NullMarked;
