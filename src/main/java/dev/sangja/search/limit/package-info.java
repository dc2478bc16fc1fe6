/** How much one request may ask for, and one engine hold beside documents. */
@NullMarked
package dev.sangja.search.limit;

import org.jspecify.annotations.NullMarked;
