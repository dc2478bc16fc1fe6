package dev.sangja;

import dev.sangja.compiler.LessonsCommand;
import dev.sangja.lesson.EarlyReading;
import dev.sangja.lesson.format.LessonFormat;
import dev.sangja.platform.database.Database;
import dev.sangja.platform.database.DatabaseException;
import dev.sangja.platform.launch.QuickStart;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.Arrays;

/** The program's entrance. */
@QuarkusMain
public class Sangja {
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(LessonsCommand.NAME)) {
            System.exit(LessonsCommand.run(Arrays.copyOfRange(args, 1, args.length)));
        }
        QuickStart.take();
        EarlyReading.begin(
                Path.of(System.getenv().getOrDefault("SANGJA_LESSONS_DIR", "lessons")),
                new LessonFormat());
        try {
            Database.provide();
        } catch (DatabaseException e) {
            refuse(e);
        }
        Quarkus.run(args);
    }

    /** Whoever starts the program needs the sentence and no stack trace; dev mode shows what was thrown. */
    private static void refuse(DatabaseException e) {
        if (LaunchMode.current() != LaunchMode.NORMAL) {
            throw e;
        }
        System.err.println("Sangja cannot start: " + e.getMessage());
        System.exit(1);
    }
}
