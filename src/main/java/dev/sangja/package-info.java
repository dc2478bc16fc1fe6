/** The program's entrance; everything else lives in the rooms below. */
@NullMarked
package dev.sangja;

import org.jspecify.annotations.NullMarked;
