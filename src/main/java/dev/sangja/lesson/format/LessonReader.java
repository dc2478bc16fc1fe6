package dev.sangja.lesson.format;

import dev.sangja.lesson.LessonId;
import dev.sangja.lesson.Picture;
import dev.sangja.lesson.Slugs;
import dev.sangja.lesson.Step;
import dev.sangja.lesson.format.Page.Section;
import dev.sangja.lesson.source.Findings;
import dev.sangja.platform.i18n.Lang;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lessons of a course in the order of their numbers. */
final class LessonReader {
    private static final Pattern FOLDER = Pattern.compile("(?<number>\\d{1,3})-(?<id>.+)");

    private final Sources sources;
    private final Set<String> retired;
    private final Findings findings;
    private final Map<Integer, String> numbers = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    LessonReader(Sources sources, Set<String> retired) {
        this.sources = sources;
        this.retired = retired;
        this.findings = sources.findings();
    }

    List<LessonDraft> readAll() {
        var lessons = new ArrayList<LessonDraft>();
        for (String folder : sources.folders("")) {
            Matcher matcher = FOLDER.matcher(folder);
            if (matcher.matches() && Slugs.isSlug(matcher.group("id"))) {
                checkNames(folder, Integer.parseInt(matcher.group("number")), matcher.group("id"));
                lessons.add(read(folder, new LessonId(matcher.group("id"))));
            } else {
                String mend = "name it as in 01-hello, with " + Slugs.RULE;
                findings.add(sources.name(folder), "the folder is no lesson", mend);
                sources.leave(folder);
            }
        }
        if (lessons.isEmpty()) {
            findings.add(sources.name(""), "the course has no lesson", "add a folder 01-…");
        }
        return lessons;
    }

    private void checkNames(String folder, int number, String id) {
        String sameNumber = numbers.putIfAbsent(number, folder);
        if (sameNumber != null) {
            String message = "the number " + number + " is that of " + sameNumber + " too";
            findings.add(sources.name(folder), message, "give the folder another number");
        }
        String sameId = ids.putIfAbsent(id, folder);
        if (sameId != null) {
            String message = "the id '" + id + "' is that of " + sameId + " too";
            findings.add(sources.name(folder), message, "give the folder another name");
        }
        if (retired.contains(id)) {
            String message = "the id '" + id + "' is retired";
            findings.add(sources.name(folder), message, "take one that was never used");
        }
    }

    private LessonDraft read(String folder, LessonId id) {
        Optional<Page> ko = PageReader.read(sources, folder, Lang.KO);
        Optional<Page> en = PageReader.read(sources, folder, Lang.EN);
        Map<String, StepFiles> files = new HashMap<>();
        var draft = new LessonDraft(folder, id, ko, en, files, pictures(folder));
        boolean unique = draft.pages().stream().filter(page -> checkIds(id, page)).count() == 2;
        if (unique
                && draft.whole()
                && ShapeCheck.sameSteps(ko.orElseThrow(), en.orElseThrow(), findings)) {
            for (Section section : ko.orElseThrow().sections()) {
                Heading heading = section.heading();
                files.put(heading.id(), StepFilesReader.read(sources, folder, heading));
            }
        } else {
            sources.leave(folder);
        }
        return draft;
    }

    /** Whether no id stands twice. */
    private boolean checkIds(LessonId lesson, Page page) {
        Map<String, Integer> lines = new HashMap<>();
        for (Section section : page.sections()) {
            Heading heading = section.heading();
            Integer first = lines.putIfAbsent(heading.id(), heading.line());
            if (first != null) {
                String message = "the id '" + heading.id() + "' is that of line " + first + " too";
                String mend = "give the step another id";
                findings.add(page.file(), heading.line(), 1, message, mend);
            }
            if (heading.id().equals(Step.END)) {
                String message =
                        "the id '" + Step.END + "' is that of the page that closes a lesson";
                findings.add(page.file(), heading.line(), 1, message, "give the step another id");
            }
            String name = lesson + "/" + heading.id();
            if (retired.contains(name)) {
                String message = "the id '" + name + "' is retired";
                String mend = "take one that was never used";
                findings.add(page.file(), heading.line(), 1, message, mend);
            }
        }
        return lines.size() == page.sections().size();
    }

    private Map<String, Picture> pictures(String folder) {
        Map<String, Picture> pictures = new HashMap<>();
        for (String name : sources.names(folder)) {
            if (name.endsWith(".svg")) {
                String path = folder + "/" + name;
                sources.peek(path)
                        .flatMap(svg -> PictureReader.read(sources.name(path), name, svg, findings))
                        .ifPresent(picture -> pictures.put(name, picture));
            }
        }
        return pictures;
    }
}
