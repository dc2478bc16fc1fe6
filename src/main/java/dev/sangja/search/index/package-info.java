/** The copy of an engine's documents in Lucene: disposable, fed from the sequence of changes. */
@NullMarked
package dev.sangja.search.index;

import org.jspecify.annotations.NullMarked;
