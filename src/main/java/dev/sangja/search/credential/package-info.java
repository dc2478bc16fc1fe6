/**
 * Credentials of the search API: keys and where they are kept, keys that are signed with them, and who may do what with which
 * engine.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>A key is shown once, in the answer that makes it. Afterwards only public search keys are shown, which stand in
 *       pages anyhow: who reads a list of credentials, from a screen or a log, gets no key that writes.
 *   <li>A key reaches engines by their numbers: who deletes an engine and makes another of its name has not given it to
 *       the old key.
 *   <li>Basic credentials are refused from pages of other sites. Browsers remember them and send them along, so that such
 *       a page could act for an admin; a key is in the page's own script.
 *   <li>A route without {@link dev.sangja.search.key.Needs} is refused to all, and not open to all.
 * </ul>
 */
@NullMarked
package dev.sangja.search.credential;

import org.jspecify.annotations.NullMarked;
