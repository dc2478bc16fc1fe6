package dev.sangja.search.query;

/**
 * How strictly a search takes its words. Each level keeps what the one before demands:
 *
 * <table>
 *   <caption>Levels</caption>
 *   <tr><th>level<th>of the words must match<th>found besides words as they stand
 *   <tr><td>1<td>one<td>stems, parts, typos also of frequent words, beginnings, joined words
 *   <tr><td>2<td>one: it; two or three: all but one; more: 49 %, at most two; see {@link Enough}<td>stems, heads of compounds, typos of rare words, beginnings, joined words
 *   <tr><td>3<td>half, rounded up, and what 2 demands<td>the same
 *   <tr><td>4<td>three quarters, and what 3 demands<td>the same
 *   <tr><td>5<td>all but one<td>the same
 *   <tr><td>6<td>all, in any fields; compounds with all their parts<td>stems, typos, beginnings, joined words
 *   <tr><td>7<td>all, in one field<td>the same
 *   <tr><td>8<td>all, in one field<td>no typos
 *   <tr><td>9<td>all, in one field<td>no beginnings either
 *   <tr><td>10<td>all, in one field<td>no compounds (joined words, parts) either: stems and delimiters alone
 *   <tr><td>11<td>all, in one field<td>nothing: exact spelling
 * </table>
 *
 * @param level 1 to 11
 */
record Precision(int level) {
    static final Precision DEFAULT = new Precision(2);

    Precision {
        if (level < 1 || level > 11) {
            throw new IllegalArgumentException(
                    "illegal precision: %d, must be from 1 to 11".formatted(level));
        }
    }

    /** How many of so many words must match. */
    int needed(int words) {
        return switch (level) {
            case 1 -> Math.min(1, words);
            case 2 -> recalled(words);
            case 3 -> half(words);
            case 4 -> Math.max(half(words), words * 3 / 4);
            case 5 -> words < 2 ? words : words - 1;
            default -> words;
        };
    }

    /** {@code 1<-1 3<49%}, but no more than two. */
    private static int recalled(int words) {
        if (words <= 1) {
            return words;
        }
        return words <= 3 ? words - 1 : Math.clamp(words * 49 / 100, 1, 2);
    }

    /** Whether finding something counts more than finding what has all. */
    boolean recalls() {
        return level <= 2;
    }

    private static int half(int words) {
        return Math.max(recalled(words), (words + 1) / 2);
    }

    boolean inOneField() {
        return level >= 7;
    }

    boolean typos() {
        return level <= 7;
    }

    boolean typosOfFrequentWords() {
        return level == 1;
    }

    boolean beginnings() {
        return level <= 8;
    }

    boolean compounds() {
        return level <= 9;
    }

    /** Whether a part of a compound is enough. */
    boolean partsOfCompounds() {
        return level <= 5;
    }

    boolean stems() {
        return level <= 10;
    }
}
