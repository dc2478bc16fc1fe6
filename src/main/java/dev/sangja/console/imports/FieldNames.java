package dev.sangja.console.imports;

import dev.sangja.search.analysis.hangul.Romanization;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.transfer.FileKind;
import java.util.ArrayList;
import java.util.List;

/** Names of fields for the titles of columns: legal, each another, and near to what the titles sound like. */
final class FieldNames {
    private static final int LONGEST = 56;

    private final List<String> names = new ArrayList<>();

    FieldNames(List<String> titles) {
        titles.forEach(this::add);
    }

    List<String> all() {
        return List.copyOf(names);
    }

    private void add(String title) {
        String base = legal(FileKind.Csv.suggested(Romanization.of(title)));
        String name = base;
        for (int number = 2; names.contains(name); number++) {
            name = base + "_" + number;
        }
        names.add(name);
    }

    private String legal(String suggested) {
        String cut = suggested.substring(0, Math.min(suggested.length(), LONGEST));
        if (cut.isEmpty()) {
            return "column_" + (names.size() + 1);
        }
        return FieldName.of(cut).isPresent() ? cut : "field_" + cut;
    }
}
