/**
 * What an engine's owner says about the language of its texts: which fields hold names, and words that no dictionary has. An
 * extension of the API, at {@code language_settings}.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>These settings change what the index has of a text, so they are no search settings: a change makes the index anew
 *       beside the one that is searched, and takes its place when it is complete. Until then the new words are asked of
 *       the old index.
 *   <li>Initial consonants and Romanisation match much by accident (ㄱㅂ is 김밥, 국밥 and 갈비 보쌈), so texts are found by
 *       them only where names stand. Without settings these are the fields called name, title or menu.
 * </ul>
 */
@NullMarked
package dev.sangja.search.language;

import org.jspecify.annotations.NullMarked;
