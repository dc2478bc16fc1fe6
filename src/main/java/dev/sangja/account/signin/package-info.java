/**
 * Getting in: signing in, out and up, one's own account, and Basic credentials.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>A wrong name and a wrong password are answered alike and take as long. That a name is taken is told where accounts
 *       are made, since nobody could choose one otherwise.
 *   <li>A name has ten tries in a row, whoever tries: a stranger who knows a name can keep its owner out for a minute at a
 *       time. Counting by name and address together would leave many addresses free to guess.
 *   <li>Each sign-in and sign-out makes forms that were rendered before worthless.
 * </ul>
 */
@NullMarked
package dev.sangja.account.signin;

import org.jspecify.annotations.NullMarked;
