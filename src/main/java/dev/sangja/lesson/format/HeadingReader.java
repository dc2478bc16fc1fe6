package dev.sangja.lesson.format;

import dev.sangja.lesson.Construct;
import dev.sangja.lesson.ConstructName;
import dev.sangja.lesson.StepKind;
import dev.sangja.lesson.source.Findings;
import dev.sangja.platform.text.Markdown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one heading such as {@code ## Title {#id .run terms="program" minutes=2}}. */
final class HeadingReader {
    static final String MEND = "write '## Title {#id .read}' with .read, .run, .predict or .write";

    private static final int MOST_NEW_THINGS = 2;
    private static final int MOST_MINUTES = 30;
    private static final int DEFAULT_MINUTES = 2;
    private static final Set<String> KEYS =
            YamlFile.ordered("introduces", "terms", "minutes", "show");
    private static final Pattern LINE =
            Pattern.compile(
                    " {0,3}##[ \\t]+(?<title>.*?)[ \\t]*\\{(?<marks>[^{}]*)}[ \\t]*#*[ \\t]*");
    private static final Pattern MARK =
            Pattern.compile(
                    "\\s*(?:#(?<id>[^\\s\"=]+)|\\.(?<kind>[^\\s\"=]+)"
                            + "|(?<key>[A-Za-z-]+)=(?:\"(?<quoted>[^\"]*)\"|(?<bare>[^\\s\"]+)))(?=\\s|$)");

    private final String file;
    private final int line;
    private final Findings findings;
    private final List<String> ids = new ArrayList<>();
    private final List<String> kinds = new ArrayList<>();
    private final Map<String, Value> values = new LinkedHashMap<>();

    private record Value(String text, int column) {
        List<String> words() {
            return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
        }
    }

    private HeadingReader(String file, int line, Findings findings) {
        this.file = file;
        this.line = line;
        this.findings = findings;
    }

    /** The heading on a line of a file; empty with a finding where it cannot be understood. */
    static Optional<Heading> read(String file, int line, String text, Findings findings) {
        return new HeadingReader(file, line, findings).read(text);
    }

    private Optional<Heading> read(String text) {
        Matcher matcher = LINE.matcher(text);
        if (!matcher.matches()) {
            report(1, "the heading names no step", MEND);
            return Optional.empty();
        }
        String title = Markdown.plainText(Markdown.parse(matcher.group("title")));
        if (title.isEmpty()) {
            report(1, "the step has no title", MEND);
        }
        boolean understood = readMarks(matcher.group("marks"), matcher.start("marks"));
        Optional<String> id = one(ids, "id", "#id").filter(this::isSlug);
        Optional<StepKind> kind = one(kinds, "kind", ".kind").flatMap(this::kind);
        if (title.isEmpty() || !understood || id.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Heading(
                        title,
                        id.get(),
                        kind.get(),
                        constructs(),
                        terms(),
                        minutes(),
                        boxes(),
                        line));
    }

    private boolean readMarks(String marks, int offset) {
        Matcher mark = MARK.matcher(marks);
        int at = 0;
        while (mark.region(at, marks.length()).lookingAt()) {
            take(mark, offset);
            at = mark.end();
        }
        String rest = marks.substring(at).strip();
        if (!rest.isEmpty()) {
            int column = offset + marks.indexOf(rest, at) + 1;
            report(column, "cannot read '" + rest + "' in the heading", MEND);
        }
        return rest.isEmpty();
    }

    private void take(Matcher mark, int offset) {
        if (mark.group("id") != null) {
            ids.add(mark.group("id"));
        } else if (mark.group("kind") != null) {
            kinds.add(mark.group("kind"));
        } else {
            String text = mark.group("quoted") == null ? mark.group("bare") : mark.group("quoted");
            attribute(mark.group("key"), new Value(text, offset + mark.start("key") + 1));
        }
    }

    private void attribute(String key, Value value) {
        if (!KEYS.contains(key)) {
            String mend = "use only " + String.join(", ", KEYS);
            report(value.column(), "unknown attribute '" + key + "'", mend);
        } else if (values.putIfAbsent(key, value) != null) {
            report(value.column(), "the attribute '" + key + "' stands twice", "delete one");
        }
    }

    private Optional<String> one(List<String> found, String name, String form) {
        if (found.size() != 1) {
            String message = "the step has " + found.size() + " marks of its " + name + ", not 1";
            report(1, message, "write one '" + form + "' between the braces");
            return Optional.empty();
        }
        return Optional.of(found.getFirst());
    }

    private boolean isSlug(String id) {
        return Ids.check(id, file, line, 1, findings);
    }

    private Optional<StepKind> kind(String code) {
        Optional<StepKind> kind = StepKind.of(code);
        if (kind.isEmpty()) {
            report(
                    1,
                    "unknown kind of step '." + code + "'",
                    "use " + codes(Arrays.stream(StepKind.values()).map(k -> "." + k.code())));
        }
        return kind;
    }

    private List<Construct> constructs() {
        var names = new ArrayList<Construct>();
        Value value = values.getOrDefault("introduces", new Value("", 1));
        for (String code : value.words()) {
            Construct.of(code).ifPresentOrElse(names::add, () -> unknown(code, value));
        }
        limit(value, "constructs");
        return names;
    }

    private void unknown(String code, Value value) {
        report(
                value.column(),
                "unknown construct '" + code + "'",
                "use one of "
                        + codes(Arrays.stream(ConstructName.values()).map(ConstructName::code))
                        + ", "
                        + Construct.BY_NAME);
    }

    private List<String> terms() {
        Value value = values.getOrDefault("terms", new Value("", 1));
        limit(value, "words");
        return value.words();
    }

    private void limit(Value value, String what) {
        int count = value.words().size();
        if (count > MOST_NEW_THINGS) {
            String message = "the step introduces " + count + " new " + what + ", more than 2";
            report(value.column(), message, "divide it into two steps");
        }
    }

    private int minutes() {
        Value value = values.get("minutes");
        if (value == null) {
            return DEFAULT_MINUTES;
        }
        int minutes = value.text().matches("\\d{1,2}") ? Integer.parseInt(value.text()) : 0;
        if (minutes < 1 || minutes > MOST_MINUTES) {
            String message = "minutes is '" + value.text() + "'";
            report(value.column(), message, "write a whole number from 1 to 30");
        }
        return minutes;
    }

    private boolean boxes() {
        Value value = values.get("show");
        if (value != null && !value.text().equals("boxes")) {
            report(value.column(), "show is '" + value.text() + "'", "write show=\"boxes\"");
        }
        return value != null;
    }

    private void report(int column, String message, String mend) {
        findings.add(file, line, column, message, mend);
    }

    private static String codes(Stream<String> codes) {
        return codes.collect(Collectors.joining(", "));
    }
}
