/**
 * What browser and process tests stand on: a Chromium that needs no installation, a visitor who looks at pages with it,
 * and the packaged application as a process of its own. Knows no feature.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>Browser tests run against the packaged jar, since compression, headers and the hashed files are what is being
 *       shipped.
 *   <li>Playwright's driver is npm's {@code playwright-core} under the machine's Node: the driver bundle of Maven weighs
 *       210 MB and brings a second Node.
 *   <li>Of {@code @sparticuz/chromium} only the program is used, never its arguments: with those a page is not
 *       cross-origin isolated, so there is no SharedArrayBuffer.
 * </ul>
 */
@NullMarked
package dev.sangja.testing;

import org.jspecify.annotations.NullMarked;
