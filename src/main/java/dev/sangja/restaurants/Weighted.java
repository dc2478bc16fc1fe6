package dev.sangja.restaurants;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Things, each as likely as its weight says. */
final class Weighted<T> {
    private final List<T> items;
    private final int[] ends;

    private Weighted(List<T> items, int[] weights) {
        this.items = items;
        this.ends = weights;
        Arrays.parallelPrefix(ends, Integer::sum);
    }

    static <S, T> Weighted<T> of(List<S> sources, Function<S, T> item, ToIntFunction<S> weight) {
        List<S> likely = sources.stream().filter(one -> weight.applyAsInt(one) > 0).toList();
        return new Weighted<>(
                likely.stream().map(item).toList(), likely.stream().mapToInt(weight).toArray());
    }

    List<T> items() {
        return items;
    }

    T thrown(Dice dice) {
        int place = Arrays.binarySearch(ends, dice.below(ends[ends.length - 1]) + 1);
        return items.get(place < 0 ? -place - 1 : place);
    }
}
