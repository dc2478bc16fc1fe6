/**
 * What all JSON endpoints below {@code /api} share: errors as problem details (RFC 9457), strict reading of JSON, and the
 * refusal of requests from other sites.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>Errors outside of {@code /api} are pages. They are made by whoever implements {@link
 *       dev.sangja.platform.api.ErrorPage}; the exceptions are caught here in either case, since a program has one
 *       mapper for each.
 *   <li>Details are written here and never taken from an exception's message, which may tell of our classes or data.
 * </ul>
 */
@NullMarked
package dev.sangja.platform.api;

import org.jspecify.annotations.NullMarked;
