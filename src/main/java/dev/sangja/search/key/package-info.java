/**
 * What the routes of the search API say and ask about their callers: the right that each needs, and who is calling. Finding
 * that out is for the room of credentials, which knows engines; this one does not, so that engines' own routes can use it.
 */
@NullMarked
package dev.sangja.search.key;

import org.jspecify.annotations.NullMarked;
