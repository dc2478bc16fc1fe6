/**
 * The gate for words: finds each technical word of a text that its reader has not met. What counts as technical is a lexicon
 * of ours, one file a language in {@code lexicon/}, together with the course's glossary.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>Korean words are found by their letters, but only where the analysis of morphemes agrees that a word begins and ends
 *       there: so 변수였는데 is found, 상수도 and 정수기 are not, and a word that the dictionary breaks (메서드 into 메서 and 드) is found
 *       all the same.
 *   <li>English words are found in their regular inflections only. Stems would make 'printer' one with 'print'.
 *   <li>Both lexicons judge a text in either language, since Korean prose says API and server, too.
 *   <li>An everyday homonym is let through by a phrase, never by switching a word off: 'guest list', 'run a shop'. Phrases of
 *       all courses stand in the lexicon, those of one course in its glossary.
 * </ul>
 */
@NullMarked
package dev.sangja.compiler.words;

import org.jspecify.annotations.NullMarked;
