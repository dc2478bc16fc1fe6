/**
 * Searches: from a request to results. Lucene works inside; nothing of it is seen outside.
 *
 * <h2>What is matched</h2>
 *
 * <p>A word of a search is looked for in all these ways at once. A document has the best of them for each word, and their sum;
 * {@code POST /explain} says which it was. Weights are {@link dev.sangja.search.query.How}'s.
 *
 * <table>
 *   <caption>From the nearest to the farthest</caption>
 *   <tr><th>way<th>typed<th>finds<th>up to precision
 *   <tr><td>exact<td>강남<td>강남<td>11
 *   <tr><td>stem: other endings, other forms<td>먹었어요; menus<td>먹다, 먹는; menu<td>10
 *   <tr><td>synonym, of several words too<td>what the engine's owner says<td><td>any
 *   <tr><td>joined: spaces left out or put in<td>함박 스테이크; wifi<td>함박스테이크; Wi Fi<td>9
 *   <tr><td>parts: all parts of a compound; to 5 some, each as much as it is of the word<td>순대국밥; 전세금<td>국밥과 순대; 전세<td>9
 *   <tr><td>delimited: at letter case, digits, punctuation<td>wi-fi<td>WiFi, wifi<td>10
 *   <tr><td>sound: names in Latin letters, by the Revised Romanisation or near it<td>bulgogi, kimchi<td>불고기, 김치<td>7
 *   <tr><td>head: what kind of thing it is<td>순대국밥<td>국밥<td>5
 *   <tr><td>initials: names by initial consonants<td>ㅅㄷㄱ<td>순대국, 순대국밥<td>8
 *   <tr><td>prefix; of the last word also while a syllable is composed<td>순대; 도; ㄱ<td>순대국밥; 돈까스; 강남<td>8
 *   <tr><td>typo, in Hangul by strokes of the keyboard<td>떡복이, 떡복이는; pokmeon<td>떡볶이; pokemon<td>7
 * </table>
 *
 * <p>Words that stand beside each other as in the search raise a document, and so do words that are near each other, in the
 * order of the search more than in another: Need for Speed for need speed. What a document is called counts up to four times
 * what its texts count; the longer the search, the less, because a question is no name. Words that only ask (how, 방법) count
 * a third.
 *
 * <p>What of a compound was found is marked alone: 순대<em>국밥</em> for 국밥, and never the particle behind a word. Where no word
 * stands anywhere as typed, but its strokes do in the keyboard's other mode (rlacl for 김치, ㅔㅛ쇄ㅜ for python), that is
 * searched: the answer says so in {@code meta.query_correction}, and {@code "correct_query": false} searches what was typed.
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>Typos in Hangul are counted in strokes. An edit of a syllable is too coarse: it is half of 김밥. The first stroke must be right or a relative (ㄷ, ㄸ, ㅌ), which keeps the search in a small part of the dictionary.
 *   <li>The strokes of a word stand beside it in the index, at its position, in the field that has the word anyway; so do
 *       initials and sounds of names. No text has such letters after NFKC, so they cannot be taken for words, and a field of
 *       their own would have cost another analysis.
 *   <li>Nothing is indexed for the syllable under composition: what 도 may become is a range of Unicode, and the dictionary of
 *       beginnings is sorted by it. ㄱ is at most 588 steps.
 *   <li>How many of the words must be found was App Search's rule to the letter, and of whole questions it found nothing for
 *       one in twelve: what nobody wrote was demanded, and so were how and why. Now {@link dev.sangja.search.query.Enough}
 *       demands less where there is little. {@code src/bench/relevance.mjs} measures it beside plain BM25: of our two small
 *       collections nDCG@10 rose from 0.81 to 0.94 (Korean) and from 0.82 to 0.92 (English).
 *   <li>A word that has a rare ending is not rare: the rarity of a word as typed is tempered by that of all its forms.
 *   <li>The other mode of the keyboard replaces only what finds nothing, or typos alone, and only by what stands somewhere. A
 *       word that begins another is left as typed.
 * </ul>
 */
@NullMarked
package dev.sangja.search.query;

import org.jspecify.annotations.NullMarked;
