/**
 * What every page shares: layout, home, error pages, security headers and the built files of the front end. Nobody
 * imports this room; templates of other rooms reach the layout by its name and the page by {@code cdi:page}.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>The Python worker has a Content-Security-Policy of its own, with the folder of Python's files as the only
 *       address it may fetch: a learner's program can reach JavaScript, and with {@code 'self'} it could read our pages
 *       with the viewer's cookie.
 *   <li>The front end is compressed once, while building. Compressing Python's 9.6 MB for each visitor would cost more
 *       than everything else that the server does for a lesson.
 *   <li>The colour theme and the size of code are cookies and not in local storage, so that the first paint already has
 *       them without an inline script, which the policy forbids. A size that came with a script moved the page by 0.014.
 * </ul>
 */
@NullMarked
package dev.sangja.web;

import org.jspecify.annotations.NullMarked;
