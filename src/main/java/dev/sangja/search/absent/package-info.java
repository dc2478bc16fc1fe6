/** What App Search has and this product has not: such requests are answered with a sentence. */
@NullMarked
package dev.sangja.search.absent;

import org.jspecify.annotations.NullMarked;
