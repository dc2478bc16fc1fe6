package dev.sangja.search.analysis.hangul;

import java.util.ArrayList;
import java.util.List;

/** What the last syllable of a text may still become while it is typed, by what is read of it in a dictionary. */
public final class Composing {
    private final List<Range> ranges = new ArrayList<>();
    private final String head;

    private Composing(String head) {
        this.head = head;
    }

    /**
     * Texts that begin with a text and go on with one of the characters from one to another.
     *
     * @param last inclusive
     */
    public record Range(String head, char first, char last) {}

    /**
     * What a text may become with the next strokes, where that does not begin with the text itself: 돈 and 동 of 도, 과 of
     * 고, 가 to 깋 of ㄱ; of 동랲, 동래 with 파 to 핗 behind it. Empty where the last character is no Hangul.
     */
    public static List<Range> of(String typed) {
        if (typed.isEmpty()) {
            return List.of();
        }
        int last = typed.length() - 1;
        var composing = new Composing(typed.substring(0, last));
        char letter = Strokes.plain(typed.charAt(last));
        if (Syllable.is(letter)) {
            composing.syllable(Syllable.of(letter));
        } else {
            composing.lead("", letter);
        }
        return List.copyOf(composing.ranges);
    }

    private void syllable(Syllable syllable) {
        if (syllable.isOpen()) {
            open(syllable);
            return;
        }
        String strokes = Strokes.apart(Syllable.TAILS.charAt(syllable.tail()));
        int rest = strokes.length() == 1 ? 0 : Syllable.TAILS.indexOf(strokes.charAt(0));
        closed(syllable, strokes);
        lead(with(syllable, rest), strokes.charAt(strokes.length() - 1));
    }

    /** Any tail, and vowels that begin with this one; these stand behind each other in Unicode. */
    private void open(Syllable syllable) {
        String vowel = Strokes.apart(Syllable.VOWELS.charAt(syllable.vowel()));
        int last = syllable.vowel();
        while (last + 1 < Syllable.VOWELS.length()
                && Strokes.apart(Syllable.VOWELS.charAt(last + 1)).startsWith(vowel)) {
            last++;
        }
        int noMore = Syllable.TAILS.length() - 1;
        ranges.add(
                new Range(
                        head,
                        new Syllable(syllable.lead(), syllable.vowel(), 1).letter(),
                        new Syllable(syllable.lead(), last, noMore).letter()));
    }

    private void closed(Syllable syllable, String strokes) {
        for (int tail = 1; tail < Syllable.TAILS.length(); tail++) {
            if (tail != syllable.tail()
                    && Strokes.apart(Syllable.TAILS.charAt(tail)).startsWith(strokes)) {
                char letter = with(syllable, tail).charAt(0);
                ranges.add(new Range(head, letter, letter));
            }
        }
    }

    private static String with(Syllable syllable, int tail) {
        return String.valueOf(new Syllable(syllable.lead(), syllable.vowel(), tail).letter());
    }

    private void lead(String before, char consonant) {
        int lead = Syllable.LEADS.indexOf(consonant);
        if (lead >= 0) {
            int lastVowel = Syllable.VOWELS.length() - 1;
            int lastTail = Syllable.TAILS.length() - 1;
            ranges.add(
                    new Range(
                            head + before,
                            new Syllable(lead, 0, 0).letter(),
                            new Syllable(lead, lastVowel, lastTail).letter()));
        }
    }
}
