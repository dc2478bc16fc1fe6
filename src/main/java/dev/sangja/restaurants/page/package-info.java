/**
 * The page on which a visitor finds a restaurant: a form that works without scripts, a list, a map that needs nobody's
 * service, and what the API would have been asked.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>The address holds everything. A search that is being changed by a script is the same page asked again, so that there is
 *       one renderer, and what a script shows is what a reader without scripts gets.
 *   <li>A facet's own choice is left out of its counts: who has chosen one cuisine sees how many of another there are, and not
 *       none. That is one more search for each facet that is in use, each of them without results.
 *   <li>What is said to have been asked is what was asked: the body of the API's call is made first, and read as the API reads
 *       it.
 *   <li>Prices are those of an average dish. The cheapest thing on a card is often a bowl of rice.
 *   <li>Shapes of the map are in the units of Web Mercator, as tiles are, so that a server of tiles can lie below them.
 * </ul>
 */
@NullMarked
package dev.sangja.restaurants.page;

import org.jspecify.annotations.NullMarked;
