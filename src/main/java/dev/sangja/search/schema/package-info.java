/** The fields of an engine, their names and types, and how the values of documents become numbers, dates and places. */
@NullMarked
package dev.sangja.search.schema;

import org.jspecify.annotations.NullMarked;
