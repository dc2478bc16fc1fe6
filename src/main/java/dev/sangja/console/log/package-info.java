/** The log of an engine's API in the console: which calls it got, with what was sent and answered. */
@NullMarked
package dev.sangja.console.log;

import org.jspecify.annotations.NullMarked;
