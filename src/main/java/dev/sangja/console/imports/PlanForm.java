package dev.sangja.console.imports;

import dev.sangja.console.imports.Plan.Column;
import dev.sangja.platform.i18n.ConsoleMessages;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.Words;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A plan as somebody changed it: names of fields for the columns of a CSV file, and types. */
final class PlanForm {
    private final ConsoleMessages words;
    private final Plan plan;
    private final Map<Integer, String> errors = new HashMap<>();

    PlanForm(Plan offered, MultivaluedMap<String, String> form, Lang lang) {
        this.words = Words.in(ConsoleMessages.class, lang);
        boolean named = offered.kind().equals(Plan.CSV);
        var columns = new ArrayList<Column>();
        for (int i = 0; i < offered.columns().size(); i++) {
            Column column = offered.columns().get(i);
            String field =
                    named ? text(form.getFirst("field-" + i), column.field()) : column.field();
            columns.add(
                    column.called(field, type(form.getFirst("type-" + i), column), column.known()));
            check(i, field, columns);
        }
        this.plan = offered.with(columns);
    }

    private static String text(@Nullable String sent, String otherwise) {
        return sent == null ? otherwise : sent.strip();
    }

    private static String type(@Nullable String sent, Column column) {
        return FieldType.of(sent == null ? "" : sent).map(FieldType::code).orElse(column.type());
    }

    private void check(int index, String field, List<Column> columns) {
        boolean twice =
                columns.subList(0, index).stream().anyMatch(each -> each.field().equals(field));
        if (FieldName.of(field).isEmpty()) {
            errors.put(index, words.fault_field(field));
        } else if (twice) {
            errors.put(index, words.import_field_twice(field));
        }
    }

    Plan plan() {
        return plan;
    }

    /** By the column's place. */
    Map<Integer, String> errors() {
        return errors;
    }
}
