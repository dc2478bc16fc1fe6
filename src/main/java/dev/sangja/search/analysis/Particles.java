package dev.sangja.search.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Particles by their letters alone. The dictionary takes them off words that it knows; at a mistyped one it stumbles: 떡뽁이에는
 * became a verb.
 */
public final class Particles {
    private static final int SHORTEST_WORD = 2;

    /** The longest first. */
    private static final List<String> ALL =
            Stream.of(
                            ("은 는 이 가 을 를 의 에 로 와 과 도 만 랑 나 에는 에서 에도 에게 으로 이랑 하고 까지 부터 보다 처럼"
                                            + " 에서는 에게는 으로는 이라는 이나")
                                    .split(" "))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();

    private Particles() {}

    /** A word without its particle; empty if it ends with none, or less than two syllables would stay. */
    public static Optional<String> off(String word) {
        return ALL.stream()
                .filter(word::endsWith)
                .map(particle -> word.substring(0, word.length() - particle.length()))
                .filter(rest -> rest.length() >= SHORTEST_WORD)
                .findFirst();
    }
}
