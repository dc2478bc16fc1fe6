package dev.sangja.lesson;

/** Name of a word in a course's glossary. */
public record TermId(String value) {
    public TermId {
        Slugs.require("term id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
