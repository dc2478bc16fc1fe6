/**
 * Who is looking: for now learners without an account, known by a signed cookie.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>The cookie is made with the first thing that is stored. Who only reads is not counted and gets no cookie.
 *   <li>A cookie that we did not sign is never taken for no cookie: an attempt would go to a new learner, and the old
 *       progress would seem lost. It is refused and cleared, and the next request begins anew.
 *   <li>A valid cookie whose learner is not in the database (it was set back to an older state) makes the learner again.
 * </ul>
 */
@NullMarked
package dev.sangja.account;

import org.jspecify.annotations.NullMarked;
