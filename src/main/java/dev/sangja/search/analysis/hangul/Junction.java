package dev.sangja.search.analysis.hangul;

/**
 * What becomes of the consonants between two vowels, in Latin letters.
 *
 * @param tail of the first syllable
 * @param lead of the second one
 */
record Junction(String tail, String lead) {
    /** By the number of the tail: how it sounds before nothing. */
    private static final String[] ENDS = {
        "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p",
        "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t"
    };

    static Junction end(Syllable syllable) {
        return new Junction(ENDS[syllable.tail()], "");
    }

    static Junction of(Syllable first, Syllable second) {
        char lead = Syllable.LEADS.charAt(second.lead());
        if (first.isOpen()) {
            return new Junction("", Romanization.lead(lead));
        }
        String strokes = Strokes.apart(Syllable.TAILS.charAt(first.tail()));
        char last = strokes.charAt(strokes.length() - 1);
        boolean beforeI = Syllable.VOWELS.charAt(second.vowel()) == 'ㅣ';
        if (beforeI && (lead == 'ㅇ' || lead == 'ㅎ') && (last == 'ㄷ' || last == 'ㅌ')) {
            return new Junction(rest(strokes), lead == 'ㅇ' && last == 'ㄷ' ? "j" : "ch");
        }
        if (lead == 'ㅇ') {
            return beforeVowel(strokes, last);
        }
        return last == 'ㅎ' ? behindH(strokes, lead) : beforeConsonant(ENDS[first.tail()], lead);
    }

    /** The tail, or its second half, is spoken with the next vowel; ㅇ is not, and ㅎ falls silent. */
    private static Junction beforeVowel(String strokes, char last) {
        if (last == 'ㅇ') {
            return new Junction("ng", "");
        }
        if (last != 'ㅎ') {
            return new Junction(rest(strokes), Romanization.lead(last));
        }
        return new Junction("", strokes.length() == 1 ? "" : Romanization.lead(strokes.charAt(0)));
    }

    /** Of ㄶ and ㅀ too. */
    private static Junction behindH(String strokes, char lead) {
        String rest = rest(strokes);
        return switch (lead) {
            case 'ㄱ' -> new Junction(rest, "k");
            case 'ㄷ' -> new Junction(rest, "t");
            case 'ㅈ' -> new Junction(rest, "ch");
            case 'ㅅ' -> new Junction(rest, "ss");
            default -> beforeConsonant(rest.isEmpty() ? "t" : rest, lead);
        };
    }

    private static Junction beforeConsonant(String tail, char lead) {
        return switch (lead) {
            case 'ㄴ' -> tail.equals("l") ? new Junction("l", "l") : new Junction(nasal(tail), "n");
            case 'ㅁ' -> new Junction(nasal(tail), "m");
            case 'ㄹ' ->
                    tail.equals("l") || tail.equals("n")
                            ? new Junction("l", "l")
                            : new Junction(nasal(tail), "n");
            default -> new Junction(tail, Romanization.lead(lead));
        };
    }

    private static String nasal(String tail) {
        return switch (tail) {
            case "k" -> "ng";
            case "t" -> "n";
            case "p" -> "m";
            default -> tail;
        };
    }

    /** The first half of a compound tail; nothing of another. */
    private static String rest(String strokes) {
        return strokes.length() == 1 ? "" : ENDS[Syllable.TAILS.indexOf(strokes.charAt(0))];
    }
}
