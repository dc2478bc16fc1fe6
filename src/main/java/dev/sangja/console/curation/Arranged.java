package dev.sangja.console.curation;

import dev.sangja.console.tester.ShownHit;

/**
 * A document in the arrangement.
 *
 * @param hit how it is shown; its place is the one in its list
 * @param there whether the engine has it
 * @param clicks how often it was chosen for the first query
 */
record Arranged(ShownHit hit, boolean there, long clicks) {}
