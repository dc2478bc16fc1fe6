/**
 * Logs of the API: which calls with keys an engine got, for those who write clients.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>Headers are not logged but for the client's name, so no key gets in by the front door. Somebody may send one in a
 *       body or an address by mistake: what looks like a key is struck out.
 *   <li>A record is cut to 4 KiB while it is made: thousands may wait for the database.
 * </ul>
 */
@NullMarked
package dev.sangja.search.log;

import org.jspecify.annotations.NullMarked;
