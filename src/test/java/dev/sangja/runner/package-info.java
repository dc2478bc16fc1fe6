/** Checks the Python of the sandbox as it is checked in, without running it. */
@NullMarked
package dev.sangja.runner;

import org.jspecify.annotations.NullMarked;
