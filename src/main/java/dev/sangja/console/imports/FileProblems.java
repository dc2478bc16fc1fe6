package dev.sangja.console.imports;

import dev.sangja.console.RowErrors;
import dev.sangja.console.imports.FileScan.Scan;
import dev.sangja.platform.i18n.ConsoleMessages;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.Words;
import java.util.List;

/** Why a file cannot be imported, and what helps. */
final class FileProblems {
    private FileProblems() {}

    static String none(Lang lang) {
        return words(lang).file_none();
    }

    static String of(FileText text, String name, Lang lang) {
        return switch (text) {
            case FileText.Plain _ -> "";
            case FileText.Empty _ -> words(lang).file_empty(name);
            case FileText.Packed _ -> words(lang).file_packed(name);
            case FileText.Binary _ -> words(lang).file_binary(name);
            case FileText.Undecodable(String encoding) ->
                    words(lang).file_undecodable(name, encoding);
        };
    }

    static String of(Scan scan, String name, Lang lang) {
        return switch (scan) {
            case Scan.Good _ -> "";
            case Scan.NoRows _ -> words(lang).file_no_rows(name);
            case Scan.TooManyFields(int fields, int most) ->
                    words(lang).file_wide(name, fields, most);
            case Scan.Unreadable(List<String> why) ->
                    words(lang)
                            .file_unreadable(
                                    name, String.join(" ", RowErrors.in(words(lang), why)));
        };
    }

    private static ConsoleMessages words(Lang lang) {
        return Words.in(ConsoleMessages.class, lang);
    }
}
