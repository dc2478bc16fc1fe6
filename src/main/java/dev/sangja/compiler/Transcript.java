package dev.sangja.compiler;

import dev.sangja.lesson.Course;
import dev.sangja.lesson.format.LessonFormat;
import dev.sangja.lesson.format.Manuscript;
import dev.sangja.platform.i18n.Lang;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a course answers to all its programs, in both languages, as a file beside it. Nobody writes it by hand: {@code lessons
 * check --update} does, and the author looks at what has changed.
 */
final class Transcript {
    private static final String HEAD =
            "What each step answers to its programs. Made by 'lessons check --update'; do not edit.\n";

    /** Lines of a step begin with its name. */
    private static final Pattern NAME = Pattern.compile("(?<lesson>[a-z0-9-]+)/[a-z0-9-]+ \\(.*");

    private Transcript() {}

    /** Answers of one step by language, in the order of languages. */
    record OfStep(String name, String kind, Map<Lang, List<Answer>> answers) {}

    static String of(List<OfStep> steps) {
        var text = new StringBuilder(HEAD);
        for (OfStep step : steps) {
            text.append('\n').append(step.name()).append(" (").append(step.kind()).append(")\n");
            step.answers()
                    .forEach(
                            (lang, answers) ->
                                    answers.forEach(
                                            answer ->
                                                    text.append("  ")
                                                            .append(lang.code())
                                                            .append(' ')
                                                            .append(answer.line().stripTrailing())
                                                            .append('\n')));
        }
        return text.toString();
    }

    /** Compares with the file; an id that it has and the course has not is found, and kept until it is retired. */
    static String judge(
            Manuscript manuscript, Course course, List<OfStep> steps, Diagnostics diagnostics) {
        byte[] bytes = manuscript.files().files().get(LessonFormat.TRANSCRIPT);
        String file = manuscript.files().folder() + "/" + LessonFormat.TRANSCRIPT;
        String before = bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
        List<String> gone = gone(manuscript, course, before);
        gone.forEach(name -> reportGone(manuscript, name, diagnostics));
        String now = of(steps) + remembered(gone);
        String mend = "look at what has changed, then run 'lessons check --update'";
        if (bytes == null) {
            diagnostics.add(Rule.TRANSCRIPT, file, "the file is missing", mend);
        } else if (!before.equals(now)) {
            List<String> old = before.lines().toList();
            List<String> fresh = now.lines().toList();
            int line = firstDifference(old, fresh);
            diagnostics.add(Rule.TRANSCRIPT, file, line + 1, 1, change(old, fresh, line), mend);
        }
        return now;
    }

    private static String remembered(List<String> gone) {
        return gone.stream().map(name -> "\n" + name + " (gone)\n").collect(Collectors.joining());
    }

    private static int firstDifference(List<String> old, List<String> fresh) {
        int line = 0;
        while (line < old.size() && line < fresh.size() && old.get(line).equals(fresh.get(line))) {
            line++;
        }
        return line;
    }

    private static String change(List<String> old, List<String> fresh, int line) {
        String was = line < old.size() ? "'" + old.get(line).strip() + "'" : "at its end";
        String is = line < fresh.size() ? "'" + fresh.get(line).strip() + "'" : "nothing";
        return "the course answers otherwise: it was " + was + " and is " + is;
    }

    private static List<String> gone(Manuscript manuscript, Course course, String before) {
        Set<String> here =
                course.lessons().stream()
                        .flatMap(
                                lesson ->
                                        lesson.steps().stream()
                                                .map(step -> lesson.id() + "/" + step.id()))
                        .collect(Collectors.toSet());
        Set<String> retired = manuscript.retired();
        return namesIn(before).stream()
                .filter(name -> !here.contains(name) && !retired.contains(name))
                .filter(name -> !retired.contains(name.substring(0, name.indexOf('/'))))
                .toList();
    }

    private static void reportGone(Manuscript manuscript, String name, Diagnostics diagnostics) {
        diagnostics.add(
                Rule.IDS_FOR_EVER,
                manuscript.files().folder() + "/course.yaml",
                "the step '" + name + "' is gone",
                "bring it back, or add '" + name + "' to retired: so that no other takes its id");
    }

    private static List<String> namesIn(String transcript) {
        var names = new ArrayList<String>();
        for (String line : transcript.lines().toList()) {
            if (NAME.matcher(line).matches()) {
                names.add(line.substring(0, line.indexOf(' ')));
            }
        }
        return names;
    }
}
