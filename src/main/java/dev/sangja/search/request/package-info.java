/** What a search asks for, as values: read from JSON, checked against an engine's schema, and free of Lucene. */
@NullMarked
package dev.sangja.search.request;

import org.jspecify.annotations.NullMarked;
