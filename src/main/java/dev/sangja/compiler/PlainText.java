package dev.sangja.compiler;

import dev.sangja.lesson.source.CourseFiles;
import dev.sangja.lesson.source.Findings;
import dev.sangja.lesson.source.TextFile;
import java.text.Normalizer;
import java.util.List;

/** Holds files to text that is the same on every machine: composed letters, and spaces where lines are indented. */
final class PlainText {
    private final CourseFiles files;
    private final Diagnostics diagnostics;

    PlainText(CourseFiles files, Diagnostics diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
    }

    void judge() {
        files.files()
                .forEach(
                        (path, bytes) ->
                                TextFile.decode(path, bytes, new Findings())
                                        .ifPresent(text -> judge(path, text)));
    }

    private void judge(String path, String text) {
        List<String> lines = text.lines().toList();
        String file = files.folder() + "/" + path;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
                report(file, i + 1, firstDecomposed(line), "has decomposed letters (NFD)");
            }
            if (path.endsWith(".py") && line.indexOf('\t') >= 0) {
                report(file, i + 1, line.indexOf('\t') + 1, "has a tab");
            }
        }
    }

    private void report(String file, int line, int column, String what) {
        String mend =
                what.endsWith("tab")
                        ? "indent with four spaces"
                        : "save the file with composed letters (NFC)";
        diagnostics.add(Rule.PLAIN_TEXT, file, line, column, "the line " + what, mend);
    }

    private static int firstDecomposed(String line) {
        String composed = Normalizer.normalize(line, Normalizer.Form.NFC);
        int column = 0;
        while (column < composed.length() && line.charAt(column) == composed.charAt(column)) {
            column++;
        }
        return column + 1;
    }
}
