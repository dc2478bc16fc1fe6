package dev.sangja.lesson.source;

import java.util.List;

/** A place that keeps courses: a folder, the packaged jar. */
public interface CourseSource {
    /** The present state of each course. Cheap: reads no file's content. */
    List<Revision> revisions();
}
