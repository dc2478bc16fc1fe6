/** Words that mean the same to an engine. */
@NullMarked
package dev.sangja.search.synonym;

import org.jspecify.annotations.NullMarked;
