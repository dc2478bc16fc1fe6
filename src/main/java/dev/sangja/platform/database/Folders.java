package dev.sangja.platform.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** What the JDK lacks for whole folders. */
final class Folders {
    private Folders() {}

    /** Deletes a folder and all in it, without following links; does nothing where there is none. */
    static void deleteRecursively(Path folder) throws IOException {
        if (Files.exists(folder)) {
            visit(folder, Files::delete);
        }
    }

    /** Visits every file and folder, a folder after what is in it. */
    static void visit(Path folder, Action action) throws IOException {
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        action.on(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e)
                            throws IOException {
                        if (e != null) {
                            throw e;
                        }
                        action.on(dir);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    interface Action {
        void on(Path path) throws IOException;
    }
}
