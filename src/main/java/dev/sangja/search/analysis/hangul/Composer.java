package dev.sangja.search.analysis.hangul;

/** Makes syllables of letters as an input method does while they are typed. */
final class Composer {
    private final StringBuilder text = new StringBuilder();
    private char lead;
    private char vowel;
    private char tail;

    /** A letter is typed; another character takes no part in syllables and ends one. */
    void put(char character) {
        char letter = Strokes.plain(character);
        if (Strokes.isVowel(letter)) {
            strokes(letter, this::typeVowel);
        } else if (Strokes.isConsonant(letter)) {
            strokes(letter, this::typeConsonant);
        } else {
            finish();
            text.append(character);
        }
    }

    private interface Typing {
        void type(char stroke);
    }

    private static void strokes(char letter, Typing typing) {
        String strokes = Strokes.apart(letter);
        for (int i = 0; i < strokes.length(); i++) {
            typing.type(strokes.charAt(i));
        }
    }

    private void typeVowel(char letter) {
        char joined = tail == 0 && vowel != 0 ? Strokes.together(vowel, letter) : 0;
        if (joined != 0) {
            vowel = joined;
        } else if (tail != 0) {
            String strokes = Strokes.apart(tail);
            tail = strokes.length() == 1 ? 0 : strokes.charAt(0);
            finish();
            lead = strokes.charAt(strokes.length() - 1);
            vowel = letter;
        } else {
            if (vowel != 0) {
                finish();
            }
            vowel = letter;
        }
    }

    private void typeConsonant(char letter) {
        boolean open = lead != 0 && vowel != 0 && tail == 0;
        char joined = tail == 0 ? 0 : Strokes.together(tail, letter);
        if (joined != 0) {
            tail = joined;
        } else if (open && Syllable.TAILS.indexOf(letter) > 0) {
            tail = letter;
        } else {
            finish();
            lead = letter;
        }
    }

    private void finish() {
        if (lead != 0 && vowel != 0) {
            text.append(
                    new Syllable(
                                    Syllable.LEADS.indexOf(lead),
                                    Syllable.VOWELS.indexOf(vowel),
                                    tail == 0 ? 0 : Syllable.TAILS.indexOf(tail))
                            .letter());
        } else if (lead != 0 || vowel != 0) {
            text.append(lead != 0 ? lead : vowel);
        }
        lead = 0;
        vowel = 0;
        tail = 0;
    }

    String text() {
        finish();
        return text.toString();
    }
}
