package dev.sangja.compiler;

import dev.sangja.lesson.source.CourseFiles;
import dev.sangja.platform.i18n.Lang;

/**
 * Where the files of a step are, as findings name them.
 *
 * @param path below the course's folder, with a slash at its end
 */
record StepFolder(CourseFiles files, String path) {
    static StepFolder of(CourseFiles files, String lesson, String step) {
        return new StepFolder(files, lesson + "/" + step + "/");
    }

    String checks() {
        return name("checks.py");
    }

    /** A program that is shared by the languages or written for each. */
    String program(String name, Lang lang) {
        String shared = name + ".py";
        return name(
                files.files().containsKey(path + shared)
                        ? shared
                        : name + "." + lang.code() + ".py");
    }

    private String name(String file) {
        return files.folder() + "/" + path + file;
    }
}
