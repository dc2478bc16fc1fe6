/**
 * The learner's own page, {@code /{lang}/me}: what they can do by now, what is stored about them to take along, its
 * deletion, and how long it is kept.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>What is stored is collected from the rooms that store it ({@link dev.sangja.account.PersonalData}): a new room adds
 *       itself, and this one knows none of their tables.
 *   <li>The file to take along is written to disk before it is sent. Sent while it is read, a slow or stuck browser would
 *       hold a connection and a snapshot of the database for as long as it likes, and a failure in the middle could not be
 *       told.
 *   <li>After a deletion the browser is led to a page of its own by a short-lived cookie, which no other site can set: the
 *       page also empties the browser's storage, and a mere link must not do that.
 * </ul>
 */
@NullMarked
package dev.sangja.learner;

import org.jspecify.annotations.NullMarked;
