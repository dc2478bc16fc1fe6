/** Keys of the API in the console, for admins and tutors: what each may do, a new one that is shown once, and their end. */
@NullMarked
package dev.sangja.console.key;

import org.jspecify.annotations.NullMarked;
