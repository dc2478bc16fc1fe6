package dev.sangja.restaurants;

import dev.sangja.restaurants.Atlas.Spot;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Made-up restaurants of Seoul: as many as wanted, each settled by the seed and its number alone. Immutable; any number of
 * threads may ask.
 */
public final class Restaurants {
    /** What every page that shows them says. */
    public static final String NOTICE_KO =
            "여기 나오는 식당은 모두 지어낸 것입니다. 실제 가게와 이름이 같더라도 우연이며, 값과 시간과 평점도 사실이 아닙니다.";

    /** {@link #NOTICE_KO} in English. */
    public static final String NOTICE_EN =
            "All of these restaurants are made up. If a name is that of a real place, it is by chance; prices, hours and ratings"
                    + " are invented, too.";

    private static final LocalDate NEWEST = LocalDate.of(2025, 12, 31);

    private final long seed;
    private final Atlas atlas = Atlas.load();
    private final Names names = Names.load();
    private final Stories stories = Stories.load();
    private final Weighted<Kind> kinds = Weighted.of(Kind.load(), kind -> kind, Kind::weight);

    /** @param seed decides about all; the same seed makes the same restaurants */
    public Restaurants(long seed) {
        this.seed = seed;
    }

    /**
     * The first restaurants, made while they are read.
     *
     * @throws IllegalArgumentException if {@code size} is negative
     */
    public Stream<Restaurant> first(long size) {
        if (size < 0) {
            throw new IllegalArgumentException("illegal size: " + size + ", must be 0 or more");
        }
        return LongStream.range(0, size).mapToObj(this::get);
    }

    /**
     * The restaurant with a number, from 0.
     *
     * @throws IllegalArgumentException if {@code number} is negative
     */
    public Restaurant get(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("illegal number: " + number + ", must be 0 or more");
        }
        var dice = new Dice(seed, number);
        Spot spot = atlas.thrown(dice);
        Kind kind = kinds.thrown(dice);
        var named = names.thrown(seed, kind, spot.neighbourhood().area(), dice);
        Stories.Facts facts = facts(spot, kind, named.house(), dice);
        return new Restaurant("r-" + number, named.name(), facts, stories.told(facts, dice));
    }

    private static Stories.Facts facts(Spot spot, Kind kind, Kind.House house, Dice dice) {
        int level = kind.levels().thrown(dice);
        Menu menu = Menu.thrown(kind, house, level, dice);
        LocalDate opened = opened(dice);
        var reviews = Reviews.thrown(NEWEST.getYear() - opened.getYear(), dice);
        boolean dogs = dice.percent(kind.dogs());
        boolean parking = dice.percent(spot.neighbourhood().district().parking() + kind.parking());
        Week week = kind.hours().thrown(dice).thrown(dice);
        return new Stories.Facts(kind, spot, menu, week, reviews, opened, level, dogs, parking);
    }

    /** Most are young: half of them opened in the last seven years. */
    private static LocalDate opened(Dice dice) {
        double years = Math.min(-10 * StrictMath.log(1 - dice.share()), 60);
        return NEWEST.minusDays((long) (years * 365.25));
    }

    /** The kinds of cuisine that restaurants have, the most frequent first. */
    public List<Both> cuisines() {
        return kinds.items().stream()
                .sorted(Comparator.comparingInt(Kind::weight).reversed())
                .map(Kind::name)
                .toList();
    }

    /** What is served somewhere. */
    public List<Both> dishes() {
        return kinds.items().stream()
                .flatMap(kind -> kind.dishes().stream())
                .map(Kind.Dish::name)
                .distinct()
                .toList();
    }

    List<Kind> kinds() {
        return kinds.items();
    }

    Atlas atlas() {
        return atlas;
    }
}
