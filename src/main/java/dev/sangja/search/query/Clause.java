package dev.sangja.search.query;

import java.util.List;

/** A piece of a search as it was written. */
sealed interface Clause {
    /** Words without marks. */
    record Words(String text) implements Clause {}

    /** Words in quotation marks. */
    record Phrase(String text) implements Clause {}

    /** With a plus sign, or beside AND. */
    record Required(Clause clause) implements Clause {}

    /** With a minus sign, or behind NOT. */
    record Excluded(Clause clause) implements Clause {}

    /** With OR between them; at least two. */
    record Either(List<Clause> clauses) implements Clause {
        public Either {
            clauses = List.copyOf(clauses);
        }
    }
}
