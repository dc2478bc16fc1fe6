package dev.sangja.compiler.words;

import dev.sangja.lesson.TermId;
import java.util.Optional;

/**
 * A technical word that its reader has not met yet.
 *
 * @param asWritten without particles: 변수 of 변수를, but looped of looped
 * @param start first UTF-16 unit in the prose
 * @param end behind the last one
 * @param term how glossary or lexicon lists it
 * @param glossaryId empty where the glossary lacks it
 */
public record UnknownWord(
        String asWritten, int start, int end, String term, Optional<TermId> glossaryId) {}
