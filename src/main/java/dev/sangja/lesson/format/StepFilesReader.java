package dev.sangja.lesson.format;

import dev.sangja.lesson.Code;
import dev.sangja.lesson.Mistake;
import dev.sangja.lesson.RightAnswer;
import dev.sangja.lesson.format.StepFiles.Hints;
import dev.sangja.lesson.source.Findings;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.LocalizedText;
import dev.sangja.platform.text.Markdown;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/** Reads the files that a step's kind needs. Any other stays unused and is reported so. */
final class StepFilesReader {
    private static final int MOST_HINTS = 3;
    private static final Pattern PYTHON = Pattern.compile("(?<name>[a-z0-9-]+)(\\.(ko|en))?\\.py");

    private final Sources sources;
    private final String folder;
    private final Findings findings;

    private StepFilesReader(Sources sources, String folder) {
        this.sources = sources;
        this.folder = folder + "/";
        this.findings = sources.findings();
    }

    static StepFiles read(Sources sources, String lesson, Heading heading) {
        var reader = new StepFilesReader(sources, lesson + "/" + heading.id());
        return switch (heading.kind()) {
            case READ -> StepFiles.NONE;
            case PREDICT -> reader.predict();
            case RUN -> reader.run();
            case WRITE -> reader.write();
        };
    }

    private StepFiles run() {
        Optional<String> checks = sources.text(folder + "checks.py");
        boolean solved = checks.isPresent() && hasProgram("solution");
        return withHints(
                new StepFiles(
                        code("starter"),
                        solved ? code("solution") : Optional.empty(),
                        checks,
                        List.of(),
                        List.of(),
                        Hints.NONE,
                        Hints.NONE));
    }

    private StepFiles write() {
        Optional<Code> starter = code("starter");
        Optional<Code> solution = code("solution");
        String mend = "write the checks of the step there";
        Optional<String> checks = sources.required(folder + "checks.py", mend);
        return withHints(
                new StepFiles(
                        starter,
                        solution,
                        checks,
                        mistakes(),
                        alsoRight(),
                        Hints.NONE,
                        Hints.NONE));
    }

    private StepFiles predict() {
        Optional<Code> starter = code("starter");
        return new StepFiles(
                starter,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Hints.NONE,
                Hints.NONE);
    }

    /** A program that has to be there, either shared or once for each language. */
    private Optional<Code> code(String name) {
        String path = folder + name;
        if (!hasVariants(path)) {
            String mend =
                    "write it, or one for each language: " + name + ".ko.py, " + name + ".en.py";
            return sources.required(path + ".py", mend).map(Code::shared);
        }
        String mend = "write the program in this language too";
        Optional<String> ko = sources.required(path + ".ko.py", mend);
        Optional<String> en = sources.required(path + ".en.py", mend);
        return ko.flatMap(korean -> en.map(english -> new Code(korean, english)));
    }

    private boolean hasVariants(String path) {
        return sources.has(path + ".ko.py") || sources.has(path + ".en.py");
    }

    private boolean hasProgram(String name) {
        return sources.has(folder + name + ".py") || hasVariants(folder + name);
    }

    private List<Mistake> mistakes() {
        Set<String> names = programs("mistakes");
        if (names.isEmpty()) {
            findings.add(
                    sources.name(folder + "mistakes"),
                    "the step foresees no mistake",
                    "write at least one wrong answer there, such as quotes.py");
        }
        var mistakes = new ArrayList<Mistake>();
        names.forEach(name -> mistake(name).ifPresent(mistakes::add));
        return mistakes;
    }

    private List<RightAnswer> alsoRight() {
        var answers = new ArrayList<RightAnswer>();
        for (String name : programs("also-right")) {
            code("also-right/" + name).ifPresent(code -> answers.add(new RightAnswer(name, code)));
        }
        return answers;
    }

    /** Names of the programs in a folder of the step, without language and ending. */
    private Set<String> programs(String within) {
        Set<String> names = new LinkedHashSet<>();
        for (String file : sources.names(folder + within)) {
            var matcher = PYTHON.matcher(file);
            if (matcher.matches()) {
                names.add(matcher.group("name"));
            }
        }
        return names;
    }

    private Optional<Mistake> mistake(String name) {
        String path = folder + "mistakes/" + name;
        boolean shared = sources.has(path + ".py");
        Optional<Code> code = code("mistakes/" + name);
        Optional<String> ko = code.flatMap(c -> message(path, shared, Lang.KO, c));
        Optional<String> en = code.flatMap(c -> message(path, shared, Lang.EN, c));
        if (code.isEmpty() || ko.isEmpty() || en.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Mistake(name, code.get(), new LocalizedText(ko.get(), en.get())));
    }

    private Optional<String> message(String path, boolean shared, Lang lang, Code code) {
        String mark = "# " + lang.code() + ":";
        Optional<String> message =
                code.in(lang)
                        .lines()
                        .takeWhile(line -> line.startsWith("# ko:") || line.startsWith("# en:"))
                        .filter(line -> line.startsWith(mark))
                        .map(line -> line.substring(mark.length()).strip())
                        .filter(text -> !text.isEmpty())
                        .findFirst();
        if (message.isEmpty()) {
            String file = path + (shared ? "" : "." + lang.code()) + ".py";
            findings.add(
                    sources.name(file),
                    "the mistake has no message in " + lang.code(),
                    "begin the file with a line '" + mark + " …'");
        }
        return message;
    }

    private StepFiles withHints(StepFiles files) {
        Hints ko = hints(Lang.KO);
        Hints en = hints(Lang.EN);
        if (ko.texts().size() != en.texts().size()) {
            findings.add(
                    en.file(),
                    "there are "
                            + en.texts().size()
                            + " hints, but "
                            + ko.texts().size()
                            + " in ko",
                    "write each hint in both languages");
        }
        return new StepFiles(
                files.starter(),
                files.solution(),
                files.checks(),
                files.mistakes(),
                files.alsoRight(),
                ko,
                en);
    }

    private Hints hints(Lang lang) {
        String path = folder + "hints." + lang.code() + ".md";
        String file = sources.name(path);
        List<Node> texts = sources.text(path).map(text -> split(file, text)).orElse(List.of());
        if (texts.size() > MOST_HINTS) {
            String message = "the step has " + texts.size() + " hints, more than 3";
            findings.add(file, message, "delete the weakest");
        }
        return new Hints(file, texts);
    }

    private List<Node> split(String file, String text) {
        var hints = new ArrayList<Node>();
        List<String> lines = new ArrayList<>(text.lines().toList());
        lines.add("---");
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().equals("---")) {
                String hint = String.join("\n", lines.subList(start, i));
                if (hint.isBlank()) {
                    findings.add(file, start + 1, 1, "the hint is empty", "write it or delete it");
                }
                hints.add(Markdown.parse("\n".repeat(start) + hint));
                start = i + 1;
            }
        }
        return hints;
    }
}
