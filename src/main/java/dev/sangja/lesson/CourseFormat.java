package dev.sangja.lesson;

import dev.sangja.lesson.source.CourseFiles;
import dev.sangja.lesson.source.Finding;
import java.util.List;
import java.util.Optional;

/** Understands a course's files. */
public interface CourseFormat {
    /** Reads a course whole. Never throws for anything that the files hold. */
    Draft read(CourseFiles files);

    /**
     * What became of a course's files.
     *
     * @param course empty as soon as there is a finding
     * @param findings what has to be mended, by file and line
     */
    record Draft(Optional<Course> course, List<Finding> findings) {
        public Draft {
            findings = List.copyOf(findings);
            if (course.isPresent() != findings.isEmpty()) {
                throw new IllegalArgumentException(
                        "a draft has either a course or findings, not " + findings.size());
            }
        }
    }
}
