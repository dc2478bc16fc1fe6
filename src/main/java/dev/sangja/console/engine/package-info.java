/** Engines in the console: all of them with what they hold and how they are, a new one, and one to delete. */
@NullMarked
package dev.sangja.console.engine;

import org.jspecify.annotations.NullMarked;
