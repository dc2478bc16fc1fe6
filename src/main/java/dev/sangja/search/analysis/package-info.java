/**
 * Prose to words: Korean by its morphemes, English by its stems, both in one text. The room hides Lucene; nobody else sees
 * it but the rooms that index and query.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>Lucene's filter of parts of speech drops prefixes that carry meaning (비급여, not covered, became 급여, covered), and its
 *       decompounding drops the whole. Here nothing is dropped: a {@link dev.sangja.search.analysis.Word} says what it is, and a
 *       compound keeps its parts.
 *   <li>The dictionary breaks what it does not know (메서드 became 메서 and 드), so each word says whether it begins an eojeol, and
 *       the whole can be put together again.
 *   <li>Text is folded (NFKC, case, invisible characters) before it is analysed, and places are counted in the text as it was
 *       given: decomposed Hangul from macOS and full-width letters are found where they stand.
 *   <li>For the index, {@link dev.sangja.search.analysis.TextAnalysis} keeps each eojeol whole without its endings beside its
 *       morphemes, drops single syllables of longer words, and takes no stop words out: searches leave them out where they
 *       have others.
 *   <li>Words in Hangul have their strokes beside them, names also their initials and how they sound in Latin letters ({@link
 *       dev.sangja.search.analysis.HangulForm}): see the room of queries. Engines of all languages have them, since Korean
 *       stands in texts of all.
 *   <li>Korean is cut once for two views: the dictionary's part was two thirds of indexing, twice.
 *   <li>English stems are those of a dictionary (KStem): Porter's make 'important' and 'import' one.
 * </ul>
 */
@NullMarked
package dev.sangja.search.analysis;

import org.jspecify.annotations.NullMarked;
