package dev.sangja.search.query;

/**
 * How a word of a search was found in a field, and what that counts. The original's weights; {@link #PREFIX} and {@link
 * #TYPO} count more for a word that stands nowhere as it was typed, since then they are what was meant.
 */
enum How {
    EXACT(1),
    STEM(0.95f),
    SYNONYM(0.9f),
    PHRASE(1),
    JOINED(0.75f),
    /** All parts of a compound. */
    PARTS(0.75f),
    DELIMITED(0.4f),
    /** The part that says more generally what a compound means. */
    HEAD(0.4f),
    /** A name in Hangul that sounds like a word in Latin letters. */
    SOUND(0.5f),
    /** A name by the initial consonants of its syllables. */
    INITIALS(0.3f),
    PREFIX(0.1f),
    TYPO(0.08f),
    /** Words beside each other in the document as in the search. */
    NEIGHBOURS(0.25f),
    /** Words near each other in the document, best in the order of the search. */
    NEAR(0.08f);

    /** Nearness of what stands somewhere as it was written, in some form. */
    static final int WRITTEN = 3;

    /** Of what begins a word somewhere. */
    static final int BEGUN = 2;

    private static final float UNKNOWN_WORD = 5;

    private final float weight;

    How(float weight) {
        this.weight = weight;
    }

    /** @param known whether the word stands somewhere as it was typed */
    float weight(boolean known) {
        return switch (this) {
            case PREFIX, TYPO -> known ? weight : weight * UNKNOWN_WORD;
            case EXACT,
                    STEM,
                    SYNONYM,
                    PHRASE,
                    JOINED,
                    PARTS,
                    DELIMITED,
                    HEAD,
                    NEIGHBOURS,
                    NEAR,
                    SOUND,
                    INITIALS ->
                    weight;
        };
    }

    /** How near to what was typed; 0 is nothing. */
    int nearness() {
        return switch (this) {
            case TYPO, NEIGHBOURS, NEAR -> 1;
            case PREFIX -> BEGUN;
            case EXACT, STEM, SYNONYM, PHRASE, JOINED, PARTS, DELIMITED, HEAD, SOUND, INITIALS ->
                    WRITTEN;
        };
    }

    /** As the API writes it. */
    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What happened, behind the word that was typed. */
    String sentence(Scored.Leaf leaf) {
        String where = "in " + leaf.field();
        String term = "'" + leaf.term() + "'";
        return switch (this) {
            case EXACT -> "stands %s as typed".formatted(where);
            case STEM -> "stands %s in some form of %s".formatted(where, term);
            case SYNONYM -> "has the synonym %s %s".formatted(term, where);
            case PHRASE -> "stands %s as a phrase".formatted(where);
            case JOINED -> "stands %s joined or apart, as %s".formatted(where, term);
            case PARTS -> "has the part %s %s".formatted(term, where);
            case DELIMITED -> "stands %s in parts, as %s".formatted(where, term);
            case HEAD -> "is a kind of %s, which stands %s".formatted(term, where);
            case SOUND -> "sounds like %s, which stands %s".formatted(term, where);
            case INITIALS -> "are initials of a word %s".formatted(where);
            case PREFIX -> "begins a word %s".formatted(where);
            case TYPO -> "may be a typo of %s, which stands %s".formatted(term, where);
            case NEIGHBOURS -> "are neighbours %s".formatted(where);
            case NEAR -> "stand near each other %s".formatted(where);
        };
    }
}
