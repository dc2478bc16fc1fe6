package dev.sangja.lesson.format;

import dev.sangja.platform.i18n.Lang;
import java.util.List;
import java.util.Optional;

/**
 * Running text of a course as its author wrote it: a paragraph, a title, one sentence of a file.
 *
 * @param step where it is read; for the title and the summary of a lesson its first step, though they stand on the page of the
 *     course, too; empty for those of the course
 * @param number which hint or choice of the step, from 1; 0 for all else
 * @param text without marks of Markdown; where code stands, one {@link #CODE}
 * @param pieces where parts of the text stand in the file, in their order, at least one
 */
public record Passage(
        Kind kind,
        int number,
        Lang lang,
        Optional<Spot> step,
        String file,
        String text,
        List<Piece> pieces) {
    /** Stands for a piece of code, which is no prose. */
    public static final char CODE = '\uFFFC';

    public Passage {
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("a passage of " + file + " has no place");
        }
    }

    /** What a passage is to its reader. */
    public enum Kind {
        COURSE_TITLE,
        COURSE_SUMMARY,
        LESSON_TITLE,
        LESSON_SUMMARY,
        STEP_TITLE,
        TEXT,
        CHOICE,
        REPLY,
        HINT,
        PICTURE,
        MEANING
    }

    /**
     * A part of the text.
     *
     * @param start in the text
     * @param line from 1
     * @param column from 1
     */
    public record Piece(int start, int line, int column) {}

    /** A passage that stands on one line. */
    static Passage ofLine(
            Kind kind, Lang lang, Optional<Spot> step, String file, int line, String text) {
        return new Passage(kind, 0, lang, step, file, text, List.of(new Piece(0, line, 1)));
    }

    /** Where a character of the text stands in the file. */
    public Piece place(int offset) {
        Piece last = pieces.getFirst();
        for (Piece piece : pieces) {
            if (piece.start() <= offset) {
                last = piece;
            }
        }
        return new Piece(offset, last.line(), last.column() + offset - last.start());
    }
}
