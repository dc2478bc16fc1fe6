/** Nothing that was acknowledged is lost, whatever is killed, damaged, full or away. */
@NullMarked
package dev.sangja.search.durability;

import org.jspecify.annotations.NullMarked;
