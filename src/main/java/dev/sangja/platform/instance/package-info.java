/**
 * What is this instance's own and must survive its restarts: its data folder and its secret, from which all keys are
 * derived.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>The database keeps a fingerprint of the secret. A node with another one would refuse every cookie that the other
 *       nodes signed, and learners would lose their progress without a word; so it does not start.
 *   <li>The fingerprint is compared before Flyway migrates: a node that is refused has changed nothing.
 * </ul>
 */
@NullMarked
package dev.sangja.platform.instance;

import org.jspecify.annotations.NullMarked;
