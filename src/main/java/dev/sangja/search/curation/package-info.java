/** Queries whose results are arranged by hand. */
@NullMarked
package dev.sangja.search.curation;

import org.jspecify.annotations.NullMarked;
