package dev.sangja.search.api;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/** Cuts texts where a reader sees the end of a letter. */
final class Letters {
    private Letters() {}

    /** The beginning of a text: at most so many UTF-16 units, and no letter in part. */
    static String first(String text, int size) {
        if (text.length() <= size) {
            return text;
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        return text.substring(0, letters.isBoundary(size) ? size : letters.preceding(size));
    }
}
