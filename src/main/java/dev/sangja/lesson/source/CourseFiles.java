package dev.sangja.lesson.source;

import java.util.ArrayList;
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

    /** These without files that are too large, each of which is a finding. */
    public CourseFiles withinLimits() {
        var fitting = new TreeMap<>(files);
        var all = new ArrayList<>(findings);
        files.forEach(
                (name, bytes) -> {
                    if (bytes.length > MAX_FILE_SIZE) {
                        fitting.remove(name);
                        all.add(tooLarge(folder + "/" + name, bytes.length));
                    }
                });
        return new CourseFiles(folder, fitting, all);
    }

    static Finding tooLarge(String file, long size) {
        return Finding.of(
                file,
                "the file has " + size + " bytes, more than 256 KiB",
                "split it or leave something out");
    }

    public CourseFiles {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        findings = List.copyOf(findings);
    }
}
