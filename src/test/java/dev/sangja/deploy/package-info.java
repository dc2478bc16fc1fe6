/** Checks what is needed to run the product elsewhere, without a container engine or a cluster. */
@NullMarked
package dev.sangja.deploy;

import org.jspecify.annotations.NullMarked;
