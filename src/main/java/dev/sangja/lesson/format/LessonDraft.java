package dev.sangja.lesson.format;

import dev.sangja.lesson.LessonId;
import dev.sangja.lesson.Picture;
import dev.sangja.platform.i18n.Lang;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A lesson's files, read but not yet judged together with the other lessons.
 *
 * @param folder with its number, as in {@code 01-hello}
 * @param files by the id of their step
 * @param pictures by their file name
 */
record LessonDraft(
        String folder,
        LessonId id,
        Optional<Page> ko,
        Optional<Page> en,
        Map<String, StepFiles> files,
        Map<String, Picture> pictures) {
    Optional<Page> page(Lang lang) {
        return switch (lang) {
            case KO -> ko;
            case EN -> en;
        };
    }

    /** The page that is there, in the order of languages. */
    Optional<Page> anyPage() {
        return ko.or(() -> en);
    }

    List<Page> pages() {
        return Stream.of(ko, en).flatMap(Optional::stream).toList();
    }

    /** Whether both languages were understood, so that they can be compared. */
    boolean whole() {
        return pages().size() == Lang.values().length && pages().stream().allMatch(Page::whole);
    }
}
