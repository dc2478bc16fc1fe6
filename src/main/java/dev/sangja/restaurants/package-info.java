/**
 * Restaurants of Seoul that do not exist: made up from a seed, as many as wanted, with names, menus, hours and descriptions in
 * Korean and English. {@link dev.sangja.restaurants.Restaurants} is the entrance; the words are in the resources of this name.
 *
 * <h2>Opening hours that filters can ask</h2>
 *
 * <p>All times lie on half hours. For each day of the week a field {@code open_monday} to {@code open_sunday} lists the half
 * hours in which the place is open, by their beginning: open from 11:30 to 12:30 is {@code ["11:30", "12:00"]}. A time is asked
 * by the half hour that it is in: {@code {"filters": {"open_monday": "19:30"}}} is 'open on Monday at 19:45'. Hours after
 * midnight belong to the next day of the calendar: until two in the morning of Saturday puts {@code "00:00"} to {@code "01:30"}
 * into {@code open_saturday}. Breaks are left out, and a day without any hour has no field.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>Each restaurant is thrown with dice of its own, seeded by the seed and its number, so that the hundredth is the same
 *       among a hundred and among a million, and nothing is kept in memory.
 *   <li>The dice are ours (SplitMix64), since those of the JDK may change with it; benches compare runs of years.
 *   <li>Names and sentences are written in pairs, so that the English says what the Korean says.
 *   <li>The real are the districts, the neighbourhoods and about where they lie. Lot numbers are thrown, there are no telephone
 *       numbers, and {@code made_up} says "true" everywhere.
 * </ul>
 */
@NullMarked
package dev.sangja.restaurants;

import org.jspecify.annotations.NullMarked;
