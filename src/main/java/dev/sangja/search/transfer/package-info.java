/**
 * Documents by the million, into an engine and out of it: streams of lines, of any length, that can be broken off and gone
 * on with. An extension of ours.
 */
@NullMarked
package dev.sangja.search.transfer;

import org.jspecify.annotations.NullMarked;
