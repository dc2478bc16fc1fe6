/**
 * Pages send for whom they were made. On a computer that several people use one after the other, a tab that was left open
 * would else write into the work of whoever signed in since.
 */
@NullMarked
package dev.sangja.owner;

import org.jspecify.annotations.NullMarked;
