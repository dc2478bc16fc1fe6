/** Searching over HTTP, as clients of App Search do it: one search, several, suggestions and explanations. */
@NullMarked
package dev.sangja.search.api;

import org.jspecify.annotations.NullMarked;
