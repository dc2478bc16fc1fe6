/** What admins do with other people's accounts: list them, give roles, lock, and make links for a new password. */
@NullMarked
package dev.sangja.people;

import org.jspecify.annotations.NullMarked;
