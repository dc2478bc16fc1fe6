package dev.sangja.lesson.format;

import dev.sangja.lesson.source.CourseFiles;
import dev.sangja.lesson.source.Findings;
import dev.sangja.lesson.source.TextFile;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A course's files while they are read: text by path, and which of them nobody has asked for. */
final class Sources {
    private final CourseFiles files;
    private final Findings findings;
    private final Set<String> used = new HashSet<>();

    Sources(CourseFiles files, Findings findings) {
        this.files = files;
        this.findings = findings;
        files.findings().forEach(findings::add);
    }

    Findings findings() {
        return findings;
    }

    String folder() {
        return files.folder();
    }

    /** How findings name a path. */
    String name(String path) {
        return path.isEmpty() ? files.folder() : files.folder() + "/" + path;
    }

    /** Whether the file is there, even where it cannot be read. */
    boolean has(String path) {
        return files.files().containsKey(path) || findings.mention(name(path));
    }

    /** The text of a file; empty where it is missing, which is no finding here, or unreadable, which is one. */
    Optional<String> text(String path) {
        used.add(path);
        return peek(path);
    }

    /** The text of a file that may yet turn out to be unused. */
    Optional<String> peek(String path) {
        byte[] bytes = files.files().get(path);
        return bytes == null ? Optional.empty() : TextFile.decode(name(path), bytes, findings);
    }

    /** The text of a file that has to be there. */
    Optional<String> required(String path, String mend) {
        if (!has(path)) {
            findings.add(name(path), "the file is missing", mend);
        }
        return text(path);
    }

    /** Names of the folders in a folder of the course, {@code ""} for the course's own, in their order. */
    List<String> folders(String folder) {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        return files.files().keySet().stream()
                .filter(path -> path.startsWith(prefix) && path.indexOf('/', prefix.length()) > 0)
                .map(path -> path.substring(prefix.length(), path.indexOf('/', prefix.length())))
                .distinct()
                .toList();
    }

    /** Names of the files in a folder of the course, in their order. */
    List<String> names(String folder) {
        String prefix = folder + "/";
        return files.files().keySet().stream()
                .filter(path -> path.startsWith(prefix) && path.indexOf('/', prefix.length()) < 0)
                .map(path -> path.substring(prefix.length()))
                .toList();
    }

    void use(String path) {
        used.add(path);
    }

    /** Takes all files of a folder as used, where a finding about the folder says enough. */
    void leave(String folder) {
        used.addAll(
                files.files().keySet().stream()
                        .filter(path -> path.startsWith(folder + "/"))
                        .collect(Collectors.toSet()));
    }

    void reportUnused() {
        for (String path : files.files().keySet()) {
            if (!used.contains(path)) {
                findings.add(
                        name(path),
                        path.endsWith(".svg")
                                ? "no text shows this picture"
                                : "nothing uses this file",
                        "mend its name or delete it");
            }
        }
    }
}
