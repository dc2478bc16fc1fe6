/**
 * Passwords: which ones are good enough, and how they are kept.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>Argon2id with 19 MiB, two passes and one lane, the least that OWASP's cheat sheet recommends: about 60 ms on one
 *       core. As many are computed at once as there are cores; more would be slower for everybody and cost memory.
 *   <li>No rules about digits and symbols: zxcvbn estimates how soon a password is guessed, and refuses what falls to the
 *       first million tries.
 * </ul>
 */
@NullMarked
package dev.sangja.account.password;

import org.jspecify.annotations.NullMarked;
