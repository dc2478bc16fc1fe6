package dev.sangja.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.lesson.format.LessonFormat;
import dev.sangja.lesson.source.FolderSource;
import dev.sangja.lesson.source.MemoryCourse;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LessonPicturesTest {
    private final Courses courses =
            new Courses(new FolderSource(MemoryCourse.folder()), new LessonFormat());
    private final String version = picture().version();

    private Picture picture() {
        return courses.lesson("shop", "boxes")
                .map(Lesson::pictures)
                .map(all -> all.get("box.svg"))
                .orElseThrow();
    }

    private Response get(String file, @Nullable String asked, @Nullable String known) {
        return new LessonPictures(courses).show("shop", "boxes", file, asked, known);
    }

    @Test
    void a_picture_is_kept_for_ever_by_its_version() {
        try (Response answer = get("box.svg", version, null)) {
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getEntity()).isEqualTo(picture().svg());
            assertThat(answer.getMediaType()).hasToString("image/svg+xml;charset=UTF-8");
            assertThat(answer.getHeaderString("Cache-Control"))
                    .isEqualTo("public, max-age=31536000, immutable");
        }
    }

    @Test
    void a_picture_without_its_version_is_asked_about_each_time() {
        try (Response answer = get("box.svg", "old", null);
                Response again = get("box.svg", null, '"' + version + '"')) {
            assertThat(answer.getHeaderString("Cache-Control")).isEqualTo("no-cache");
            assertThat(answer.getHeaderString("ETag")).isEqualTo('"' + version + '"');
            assertThat(again.getStatus()).isEqualTo(304);
        }
    }

    @Test
    void only_pictures_of_the_loaded_lesson_are_served() {
        for (String file : new String[] {"lesson.ko.md", "../box.svg", "fill/starter.py", ""}) {
            try (Response answer = get(file, null, null)) {
                assertThat(answer.getStatus()).isEqualTo(404);
            }
        }
    }
}
