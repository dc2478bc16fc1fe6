/** How the search API refuses: a status and sentences, as clients of App Search read them. */
@NullMarked
package dev.sangja.search.error;

import org.jspecify.annotations.NullMarked;
