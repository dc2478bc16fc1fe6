package dev.sangja.lesson.format;

import dev.sangja.platform.i18n.Lang;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where links of a course lead. Tutors link files ({@code ../02-variables/lesson.ko.md#a-box} or {@code #a-box}), so
 * that a link works wherever Markdown is shown; readers are led to pages.
 */
final class Links {
    static final String MEND =
            "link a step as '#id', another lesson as '../02-name/lesson.ko.md#id', or a full https:// address";

    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(https?://.+|mailto:.+)");
    private static final Pattern LESSON =
            Pattern.compile(
                    "(?:\\.\\./(?<folder>[^/#]+)/lesson\\.(?<lang>[a-z]+)\\.md)?(?:#(?<step>.+))?");

    private final String course;
    private final List<LessonDraft> lessons;

    Links(String course, List<LessonDraft> lessons) {
        this.course = course;
        this.lessons = lessons;
    }

    /** The address in a page for a link in a lesson's text; empty for one that leads nowhere. */
    Optional<String> address(String link, LessonDraft from, Lang lang) {
        if (ELSEWHERE.matcher(link).matches()) {
            return Optional.of(link);
        }
        Matcher matcher = LESSON.matcher(link);
        if (link.isEmpty() || !matcher.matches()) {
            return Optional.empty();
        }
        String folder = matcher.group("folder");
        boolean sameLanguage = folder == null || lang.code().equals(matcher.group("lang"));
        return lessons.stream()
                .filter(lesson -> lesson.folder().equals(folder == null ? from.folder() : folder))
                .findFirst()
                .filter(_ -> sameLanguage)
                .flatMap(lesson -> page(lesson, lang, matcher.group("step")));
    }

    private Optional<String> page(LessonDraft lesson, Lang lang, @Nullable String step) {
        String address = "/" + lang.code() + "/courses/" + course + "/" + lesson.id();
        if (step == null) {
            return Optional.of(address);
        }
        // Where a text was not understood, its own findings say enough.
        boolean there =
                lesson.page(lang).map(page -> !page.whole() || hasStep(page, step)).orElse(true);
        return there ? Optional.of(address + "/" + step) : Optional.empty();
    }

    private static boolean hasStep(Page page, String step) {
        return page.sections().stream().anyMatch(section -> section.heading().id().equals(step));
    }
}
