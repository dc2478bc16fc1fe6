package dev.sangja.console;

import dev.sangja.platform.i18n.ConsoleMessages;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in a page's language what the search says of a document in English; what is rare stays as it is. */
public final class RowErrors {
    private static final Pattern RAGGED =
            Pattern.compile("The record has (\\d+) values, the first line names (\\d+) fields");
    private static final Pattern LARGE =
            Pattern.compile("Document must be at most (\\d+) bytes as JSON, has (\\d+)");
    private static final Pattern NESTED =
            Pattern.compile(
                    "Invalid field value: (\\w+) must .*documents are flat", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("Invalid field name: '(.*)' must have 1 to 64.*", Pattern.DOTALL);
    private static final Pattern ID =
            Pattern.compile("Invalid field value: id must have 1 to (\\d+) characters, has (\\d+)");
    private static final Pattern NO_JSON = Pattern.compile("The body is not JSON(.*)");
    private static final Pattern FIELDS =
            Pattern.compile("Schema must have at most (\\d+) fields, would have (\\d+)");

    private RowErrors() {}

    public static List<String> in(ConsoleMessages words, List<String> errors) {
        return errors.stream().map(error -> in(words, error)).toList();
    }

    private static String in(ConsoleMessages words, String error) {
        Matcher found = RAGGED.matcher(error);
        if (found.matches()) {
            return words.fault_ragged(found.group(1), found.group(2));
        }
        if (found.usePattern(LARGE).reset().matches()) {
            return words.fault_large(found.group(2), found.group(1));
        }
        if (found.usePattern(NESTED).reset().matches()) {
            return words.fault_nested(found.group(1));
        }
        if (found.usePattern(FIELD).reset().matches()) {
            return words.fault_field(found.group(1));
        }
        if (found.usePattern(ID).reset().matches()) {
            return words.fault_id(found.group(2), found.group(1));
        }
        if (found.usePattern(FIELDS).reset().matches()) {
            return words.fault_fields(found.group(2), found.group(1));
        }
        return found.usePattern(NO_JSON).reset().matches()
                ? words.fault_json(found.group(1).replaceFirst("^[: ]+", ""))
                : error;
    }
}
