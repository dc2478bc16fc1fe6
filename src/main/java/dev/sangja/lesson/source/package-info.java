/**
 * Where courses are kept, as files and nothing more: a folder or the packaged jar now, published revisions later. Knows
 * no lesson; what is wrong with a file is a {@link dev.sangja.lesson.source.Finding}.
 */
@NullMarked
package dev.sangja.lesson.source;

import org.jspecify.annotations.NullMarked;
