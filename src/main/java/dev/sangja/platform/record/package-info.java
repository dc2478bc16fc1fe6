/** Records that are written behind a request's back: they may be lost, and never slow it down. */
@NullMarked
package dev.sangja.platform.record;

import org.jspecify.annotations.NullMarked;
