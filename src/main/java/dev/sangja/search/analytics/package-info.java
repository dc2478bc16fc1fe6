/**
 * Analytics: what people search and which results they choose, without saying who they are.
 */
@NullMarked
package dev.sangja.search.analytics;

import org.jspecify.annotations.NullMarked;
