/** The engine {@code restaurants}, filled with made-up restaurants on the first start. */
@NullMarked
package dev.sangja.restaurants.demo;

import org.jspecify.annotations.NullMarked;
