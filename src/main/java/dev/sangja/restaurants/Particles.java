package dev.sangja.restaurants;

import java.util.Map;

/**
 * The particle that fits a Korean word by its last sound: 국밥을, 만두를, 라멘으로, 떡볶이로, 물로. Figures sound as they are read; after
 * any other sign the word is taken to end in a vowel.
 */
final class Particles {
    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;
    private static final int FINALS = 28;
    private static final int NONE = 0;
    private static final int RIEUL = 8;

    /** Each form after a final consonant to its partner after a vowel. */
    private static final Map<String, String> AFTER_VOWEL =
            Map.of("은", "는", "이", "가", "을", "를", "과", "와", "으로", "로");

    /** Final consonants of 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구. */
    private static final int[] FIGURES = {21, RIEUL, NONE, 16, NONE, NONE, 1, RIEUL, RIEUL, NONE};

    private Particles() {}

    /** The word with a particle, named by its form after a consonant; one that never changes is just put behind. */
    static String with(String word, String particle) {
        String other = AFTER_VOWEL.get(particle);
        if (other == null) {
            return word + particle;
        }
        int last = last(word);
        boolean vowel = last == NONE || (particle.equals("으로") && last == RIEUL);
        return word + (vowel ? other : particle);
    }

    private static int last(String word) {
        char end = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
        if (end >= '0' && end <= '9') {
            return FIGURES[end - '0'];
        }
        return end >= FIRST && end <= LAST ? (end - FIRST) % FINALS : NONE;
    }
}
