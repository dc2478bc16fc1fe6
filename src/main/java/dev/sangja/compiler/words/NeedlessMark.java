package dev.sangja.compiler.words;

import dev.sangja.lesson.TermId;
import dev.sangja.platform.i18n.Lang;
import java.util.Optional;

/**
 * A mark in a glossary that lets nothing through.
 *
 * @param mark the phrase or word, as the glossary has it
 * @param glossaryId the entry with the phrase; empty for an everyday word
 */
public record NeedlessMark(Lang lang, String mark, Optional<TermId> glossaryId, Reason reason) {
    /** Why a mark does nothing. */
    public enum Reason {
        /** The phrase does not hold the term. */
        PHRASE_WITHOUT_TERM,
        /** The phrase is the term alone, so that it would switch the term off. */
        NOTHING_BUT_TERM,
        /** Neither lexicon nor glossary has the word, so nobody asks about it. */
        NOT_TECHNICAL,
        /** The glossary teaches the word; phrases of its entry are the place for its plain meaning. */
        TAUGHT
    }
}
