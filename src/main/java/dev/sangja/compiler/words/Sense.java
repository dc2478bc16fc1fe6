package dev.sangja.compiler.words;

import dev.sangja.lesson.TermId;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What all forms of a technical word have in common. Filled while a course's words are put together, not changed after.
 */
final class Sense {
    private final String name;
    private final Set<TermId> taught = new LinkedHashSet<>();
    private boolean everyday;

    /** @param name how the lexicon or the glossary lists it */
    Sense(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** The entries of the glossary that explain it; most often none or one. */
    Set<TermId> taught() {
        return taught;
    }

    void teach(TermId id) {
        taught.add(id);
    }

    /** Whether the course uses it in its plain meaning only. */
    boolean everyday() {
        return everyday;
    }

    void markEveryday() {
        everyday = true;
    }
}
