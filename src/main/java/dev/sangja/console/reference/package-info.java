/**
 * The reference page: a search page that somebody puts together from the fields of an engine, sees with its own documents,
 * shares, and takes along as files.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>What was chosen is the page's address, so that a link is all that there is to share, and nothing to store.
 *   <li>A shared page and a downloaded one search with one public search key, named after the engine: who deletes that key
 *       takes both back.
 * </ul>
 */
@NullMarked
package dev.sangja.console.reference;

import org.jspecify.annotations.NullMarked;
