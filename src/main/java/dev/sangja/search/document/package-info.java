/** Documents: what is put in, kept in PostgreSQL in the order of a sequence of each engine, and given back. */
@NullMarked
package dev.sangja.search.document;

import org.jspecify.annotations.NullMarked;
