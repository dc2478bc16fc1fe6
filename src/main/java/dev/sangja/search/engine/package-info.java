/** Engines: named collections of documents that are searched as one, who owns them, and what they may hold. */
@NullMarked
package dev.sangja.search.engine;

import org.jspecify.annotations.NullMarked;
