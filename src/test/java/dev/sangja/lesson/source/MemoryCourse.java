package dev.sangja.lesson.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The valid course of the test resources, to be broken in memory. */
public final class MemoryCourse {
    private final SortedMap<String, byte[]> files;

    public MemoryCourse() {
        files = new TreeMap<>(new FileTree(folder(), "shop").read().files());
    }

    /** The folder of the valid course. */
    public static Path folder() {
        try {
            return Path.of(
                    Objects.requireNonNull(MemoryCourse.class.getResource("/lessons-fixture"))
                            .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    public MemoryCourse with(String path, String text) {
        files.put(path, text.getBytes(UTF_8));
        return this;
    }

    public MemoryCourse with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    public MemoryCourse without(String path) {
        if (files.remove(path) == null) {
            throw new IllegalArgumentException("the valid course has no file " + path);
        }
        return this;
    }

    /** Replaces the one occurrence of a text in a file. */
    public MemoryCourse replacing(String path, String old, String fresh) {
        String text = new String(Objects.requireNonNull(files.get(path), path), UTF_8);
        if (text.split(java.util.regex.Pattern.quote(old), -1).length != 2) {
            throw new IllegalArgumentException(path + " does not hold '" + old + "' once");
        }
        return with(path, text.replace(old, fresh));
    }

    /** Replaces a text in both languages of a lesson, so that their shapes stay the same. */
    public MemoryCourse replacingInBoth(String folder, String old, String fresh) {
        return replacing(folder + "/lesson.ko.md", old, fresh)
                .replacing(folder + "/lesson.en.md", old, fresh);
    }

    public CourseFiles files() {
        return new CourseFiles("shop", files, List.of());
    }
}
