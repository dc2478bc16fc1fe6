/** Settings of an engine that say which fields are searched and shown, and what raises a document. */
@NullMarked
package dev.sangja.search.relevance;

import org.jspecify.annotations.NullMarked;
