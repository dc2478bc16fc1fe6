package dev.sangja.restaurants;

import dev.sangja.restaurants.Kind.Dish;
import dev.sangja.restaurants.Kind.House;
import java.util.ArrayList;
import java.util.List;

/**
 * What a restaurant serves, in the order of its card, at its own prices.
 *
 * @param own the dish that it is proud of
 */
record Menu(List<Dish> dishes, Dish own) {
    /** What a price level does to the prices of another one: about as much as people mean by 'more expensive'. */
    private static final double STEP = 1.26;

    /** The first dishes of a kind are those that a house may be proud of. */
    private static final int OWN = 3;

    /** How many dishes a card has beside the one that the house is proud of. */
    private static final int FEW = 4;

    private static final int MANY = 9;

    static Menu thrown(Kind kind, House house, int level, Dice dice) {
        double factor = StrictMath.pow(STEP, level - kind.level()) * (0.95 + 0.1 * dice.share());
        Dish own = own(kind, house, dice);
        List<Dish> chosen = chosen(kind.dishes(), own, dice);
        List<Dish> dishes = chosen.stream().map(dish -> priced(dish, factor)).toList();
        return new Menu(dishes, priced(own, factor));
    }

    /** Some of the dishes in their order, the house's own among them. */
    private static List<Dish> chosen(List<Dish> all, Dish own, Dice dice) {
        int left = all.size() - 1;
        int wanted = dice.between(FEW, Math.min(MANY, left));
        var chosen = new ArrayList<Dish>();
        for (Dish dish : all) {
            if (dish.equals(own)) {
                chosen.add(dish);
            } else if (dice.below(left--) < wanted) {
                wanted--;
                chosen.add(dish);
            }
        }
        return chosen;
    }

    private static Dish priced(Dish dish, double factor) {
        return new Dish(dish.name(), price(dish.price() * factor));
    }

    private static Dish own(Kind kind, House house, Dice dice) {
        Dish any = kind.dishes().get(dice.below(OWN));
        return kind.dishes().stream()
                .filter(dish -> dish.name().ko().equals(house.promise()))
                .findFirst()
                .orElse(any);
    }

    /** Cards round: to 100 won below 5,000, to 500 below 30,000, then to 1,000. */
    private static int price(double won) {
        int step = won < 5_000 ? 100 : won < 30_000 ? 500 : 1_000;
        return (int) StrictMath.round(won / step) * step;
    }

    int cheapest() {
        return dishes.stream().mapToInt(Dish::price).min().orElseThrow();
    }

    int average() {
        double mean = dishes.stream().mapToInt(Dish::price).average().orElseThrow();
        return (int) StrictMath.round(mean / 100) * 100;
    }
}
