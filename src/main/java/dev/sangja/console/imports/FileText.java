package dev.sangja.console.imports;

import java.nio.file.Path;

/** What a file is, at the first look. */
sealed interface FileText {
    /**
     * Text.
     *
     * @param utf8 the same in UTF-8
     * @param encoding what it was converted from; "" if it was in UTF-8
     */
    record Plain(Path utf8, String encoding) implements FileText {}

    /** No byte, or nothing but space. */
    record Empty() implements FileText {}

    /** An archive, or a workbook, which is one. */
    record Packed() implements FileText {}

    /** No text. */
    record Binary() implements FileText {}

    /**
     * In no encoding that is known.
     *
     * @param encoding the likeliest
     */
    record Undecodable(String encoding) implements FileText {}
}
