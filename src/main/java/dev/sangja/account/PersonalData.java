package dev.sangja.account;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * What a room stores about a learner, for the file that learners take along. Every room that stores something has one. All
 * of them are called in one transaction that sees one state of the database, and write row by row: a learner may have
 * thousands.
 */
public interface PersonalData {
    /** Name of this part in the file; no two have the same. */
    String name();

    /** Writes one JSON value, {@code null} where there is nothing. */
    void write(LearnerId learner, JsonGenerator json) throws IOException;

    /** Adds the learner's own texts, each as a file that can be opened by itself. */
    default void addFiles(LearnerId learner, Folder folder) throws IOException {}

    /** Where texts are added. */
    @FunctionalInterface
    interface Folder {
        /**
         * Adds one text.
         *
         * @param path relative, with slashes; not used twice
         */
        void add(String path, String text) throws IOException;
    }
}
