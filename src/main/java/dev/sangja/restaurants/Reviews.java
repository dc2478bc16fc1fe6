package dev.sangja.restaurants;

/**
 * What guests thought, together.
 *
 * @param rating 1.0 to 5.0 with one decimal
 * @param count how many wrote, 1 to 30,000, most below a hundred
 */
record Reviews(double rating, int count) {
    private static final double MEAN = 4.15;

    /** So many reviews weigh as much as what is expected of any restaurant. */
    private static final double TRUST = 8;

    static Reviews thrown(int years, Dice dice) {
        double median = 25 + 9.0 * Math.min(years, 12);
        int count = (int) Math.clamp(median * StrictMath.exp(1.25 * dice.normal()), 1.0, 30_000.0);
        double quality = dice.percent(4) ? 2.9 + 0.5 * dice.normal() : MEAN + 0.42 * dice.normal();
        double seen = quality + 1.1 / StrictMath.sqrt(count) * dice.normal();
        double shrunk = (seen * count + MEAN * TRUST) / (count + TRUST);
        return new Reviews(Math.clamp(StrictMath.round(shrunk * 10), 10, 50) / 10.0, count);
    }
}
