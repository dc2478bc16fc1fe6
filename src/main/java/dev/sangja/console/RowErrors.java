package dev.sangja.console;

import dev.sangja.platform.i18n.ConsoleMessages;
import dev.sangja.search.body.JsonFault;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in a page's language what the search says of a document in English; what is rare stays as it is. */
public final class RowErrors {
    private static final List<Rule> RULES =
            List.of(
                    rule(
                            "The record has (\\d+) values, the first line names (\\d+) fields",
                            (say, got) -> say.fault_ragged(got.group(1), got.group(2))),
                    rule(
                            "Document must be at most (\\d+) bytes as JSON, has (\\d+)",
                            (say, got) -> say.fault_large(got.group(2), got.group(1))),
                    rule(
                            "The line has (\\d+) bytes; a document may have at most (\\d+) as JSON",
                            (say, got) -> say.fault_large(got.group(1), got.group(2))),
                    rule(
                            "Document must be an object, got (.*)",
                            (say, got) -> say.fault_object(got.group(1))),
                    rule(
                            "Invalid field value: (\\w+) must .*documents are flat",
                            (say, got) -> say.fault_nested(got.group(1))),
                    rule(
                            "Invalid field name: '(.*)' must have 1 to 64.*",
                            (say, got) -> say.fault_field(got.group(1))),
                    rule(
                            "Invalid field value: id must have 1 to (\\d+) characters, has (\\d+)",
                            (say, got) -> say.fault_id(got.group(2), got.group(1))),
                    rule(
                            "Invalid field type: id must be a string or a number, got (.*)",
                            (say, got) -> say.fault_id_type(got.group(1))),
                    rule(
                            "Invalid field value: (\\w+) must not have half of a surrogate pair",
                            (say, got) -> say.fault_half(got.group(1))),
                    rule(
                            "Invalid field value: (\\w+) must not have the character U\\+0000",
                            (say, got) -> say.fault_nul(got.group(1))),
                    rule(
                            "Invalid field value: the number in (\\w+) must fit a 64-bit float",
                            (say, got) -> say.fault_number(got.group(1))),
                    rule(
                            "Schema must have at most (\\d+) fields, would have (\\d+)",
                            (say, got) -> say.fault_fields(got.group(2), got.group(1))),
                    rule(
                            "Engine '.*' may hold at most (\\d+) documents, would hold (\\d+); .*",
                            (say, got) -> say.fault_quota(got.group(2), got.group(1))),
                    rule(
                            "Engine '.*' may hold at most (\\d+) bytes of documents, would hold (\\d+); .*",
                            (say, got) -> say.fault_quota_bytes(got.group(2), got.group(1))),
                    rule("The (?:body|line) is empty.*", (say, _) -> say.fault_empty()),
                    rule(
                            "The body cannot be read as JSON in UTF-8.*",
                            (say, _) -> say.fault_utf8()),
                    rule("The file is not in UTF-8 after .*", (say, _) -> say.fault_utf8()),
                    rule(
                            "The file is not CSV .*: The quotation mark in line (\\d+) is not closed",
                            (say, got) -> say.csv_unclosed(got.group(1))),
                    rule(
                            "The file is not CSV .*: In line (\\d+) something stands between .*",
                            (say, got) -> say.csv_stray(got.group(1))),
                    rule(
                            "The file is not CSV after record (\\d+): .*",
                            (say, got) -> say.csv_other(got.group(1))));

    private RowErrors() {}

    private record Rule(
            Pattern sentence, BiFunction<ConsoleMessages, MatchResult, String> translation) {}

    private static Rule rule(
            String sentence, BiFunction<ConsoleMessages, MatchResult, String> translation) {
        return new Rule(Pattern.compile(sentence, Pattern.DOTALL), translation);
    }

    public static List<String> in(ConsoleMessages words, List<String> errors) {
        return errors.stream().map(error -> in(words, error)).toList();
    }

    private static String in(ConsoleMessages words, String error) {
        for (Rule rule : RULES) {
            Matcher found = rule.sentence().matcher(error);
            if (found.matches()) {
                return rule.translation().apply(words, found);
            }
        }
        return JsonFault.said(error).map(fault -> in(words, fault)).orElse(error);
    }

    private static String in(ConsoleMessages words, JsonFault fault) {
        String why =
                switch (fault.kind()) {
                    case UNFINISHED -> words.json_unfinished();
                    case UNEXPECTED -> words.json_unexpected(fault.what());
                    case WORD -> words.json_word(fault.what());
                    case TWICE -> words.json_twice(fault.what());
                    case MORE -> words.json_more();
                    case DEEP -> words.json_deep();
                    case BYTES -> words.fault_utf8();
                    case OTHER -> words.json_other();
                };
        return fault.line() == 0
                ? words.fault_json(why)
                : words.fault_json_at(fault.line(), fault.column(), why);
    }
}
