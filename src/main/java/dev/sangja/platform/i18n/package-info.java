/** Languages of the pages, and every label of the product in each of them. */
@NullMarked
package dev.sangja.platform.i18n;

import org.jspecify.annotations.NullMarked;
