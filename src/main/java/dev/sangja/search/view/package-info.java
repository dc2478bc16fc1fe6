/** All that a search needs to know of an engine, in memory, as fresh as the last change. */
@NullMarked
package dev.sangja.search.view;

import org.jspecify.annotations.NullMarked;
