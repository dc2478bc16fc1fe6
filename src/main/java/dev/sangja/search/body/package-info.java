/** Bodies of requests to the search API: JSON, strictly read, with sentences for who wrote it. */
@NullMarked
package dev.sangja.search.body;

import org.jspecify.annotations.NullMarked;
