/**
 * Synonyms in the console: a list that is read, added to, changed and tried out.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>A form carries what its set was when it was shown. Where it is another by then, nothing is stored, and both stand in
 *       the page: the second of two people decides, and sees what the first did.
 * </ul>
 */
@NullMarked
package dev.sangja.console.synonym;

import org.jspecify.annotations.NullMarked;
