/**
 * What can be known of Korean writing without a dictionary: pure functions from text to text. Each leaves what is not
 * Hangul as it is.
 *
 * <table>
 *   <caption>The functions</caption>
 *   <tr><th>function<th>from<th>to
 *   <tr><td>{@link dev.sangja.search.analysis.hangul.Jamo#of}<td>과일<td>ㄱㅗㅏㅇㅣㄹ
 *   <tr><td>{@link dev.sangja.search.analysis.hangul.Initials#of}<td>순대국<td>ㅅㄷㄱ
 *   <tr><td>{@link dev.sangja.search.analysis.hangul.Keyboard#toHangul}<td>rlacl<td>김치
 *   <tr><td>{@link dev.sangja.search.analysis.hangul.Keyboard#toLatin}<td>ㅔㅛ쇄ㅜ<td>python
 *   <tr><td>{@link dev.sangja.search.analysis.hangul.Romanization#of}<td>종로<td>jongno
 * </table>
 *
 * <h2>Why</h2>
 *
 * <ul>
 *   <li>Letters are those of the block Hangul Compatibility Jamo (ㄱ, U+3131), which a keyboard gives. NFKC makes conjoining
 *       ones (U+1100) of them, so those are read, too, and given back as the others.
 *   <li>A letter is one stroke of the keyboard: ㅘ is ㅗ and ㅏ, ㄳ is ㄱ and ㅅ, but ㄲ is one (it has a key, with shift).
 *       So 고 begins 과, and a slip of one key is one edit.
 * </ul>
 */
@NullMarked
package dev.sangja.search.analysis.hangul;

import org.jspecify.annotations.NullMarked;
