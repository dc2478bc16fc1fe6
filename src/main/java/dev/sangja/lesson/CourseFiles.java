package dev.sangja.lesson;

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
    public CourseFiles {
        files = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(files));
        findings = List.copyOf(findings);
    }
}
