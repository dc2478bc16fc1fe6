package dev.sangja.lesson.source;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of one course, read at one moment.
 *
 * @param folder name of the course's folder
 * @param files content by path below that folder, with {@code /}
 * @param findings what was wrong with reading them
 */
public record CourseFiles(String folder, SortedMap<String, byte[]> files, List<Finding> findings) {
    /** No file of a course may be larger, in bytes. */
    public static final int MAX_FILE_SIZE = 256 * 1024;

    public CourseFiles {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        findings = List.copyOf(findings);
    }
}
