/**
 * Documents of an engine in the console: browse, filter, open, edit, delete, and paste as JSON.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>Without a filter, pages follow each other by the place of their last document, and not by number: to skip half a
 *       million rows would take a second.
 *   <li>A form to edit a document carries a hash of what was shown: who saves later is told what has changed meanwhile.
 * </ul>
 */
@NullMarked
package dev.sangja.console.document;

import org.jspecify.annotations.NullMarked;
