/** How often somebody may do something. Kept in the memory of each node: a restart forgets, and with several nodes there is more. */
@NullMarked
package dev.sangja.platform.limit;

import org.jspecify.annotations.NullMarked;
