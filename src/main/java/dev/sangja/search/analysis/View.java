package dev.sangja.search.analysis;

/** One of the ways in which a text is cut into terms. */
public enum View {
    /** Words as they stand, folded: without case, width and accents. */
    BASE,
    /** Stems of words; Korean: eojeols without their endings, and their morphemes. */
    STEM,
    /** Beginnings of words, 1 to {@value #LONGEST_PREFIX} characters. Positions mean nothing. */
    PREFIX,
    /** Each two neighbouring words without the space, at most {@value #LONGEST_JOINED} characters. */
    JOINED,
    /** Parts of words at letter case, digits and punctuation, and the whole without them. Positions mean nothing. */
    DELIMITER,
    /** Rows of 1 to 4 words for suggestions, lower case; see {@link SuggestedRow}. Needs documents alone. */
    SUGGEST;

    public static final int LONGEST_PREFIX = 12;
    public static final int LONGEST_JOINED = 16;
}
