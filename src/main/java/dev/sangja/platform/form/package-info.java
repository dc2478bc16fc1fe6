/**
 * Forms of pages: only one that we rendered for this browser is taken.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>Quarkus's own filter (rest-csrf) either signs the token, and then the form in a second tab stops working, or leaves
 *       it unsigned, and then whoever can set a cookie can forge a form; it answers with an empty page; and its cookie has
 *       no SameSite. Hence these few lines.
 *   <li>The gate stands before every form, so that no page can forget it.
 * </ul>
 */
@NullMarked
package dev.sangja.platform.form;

import org.jspecify.annotations.NullMarked;
