package dev.sangja.restaurants;

import java.util.ArrayList;
import java.util.List;

/** Where restaurants stand: Seoul's districts and their neighbourhoods. */
final class Atlas {
    private static final double METRES_A_DEGREE = 111_195;

    private final Weighted<Neighbourhood> neighbourhoods;

    private Atlas(List<Neighbourhood> neighbourhoods) {
        this.neighbourhoods = Weighted.of(neighbourhoods, place -> place, Neighbourhood::weight);
    }

    /** @param parking how many restaurants in a hundred have parking */
    record District(Both name, double latitude, double longitude, int parking) {}

    /**
     * @param name of the dong
     * @param area what people call it
     * @param radius in metres around the middle
     */
    record Neighbourhood(
            District district,
            Both name,
            Both area,
            double latitude,
            double longitude,
            int radius,
            int weight) {}

    /** A restaurant's place. */
    record Spot(Neighbourhood neighbourhood, Both address, String location) {}

    static Atlas load() {
        var all = new ArrayList<Neighbourhood>();
        var district = new District(new Both("", ""), 0, 0, 0);
        for (String line : Tables.lines("seoul.txt")) {
            if (line.startsWith("=")) {
                district = district(Tables.parts(line.substring(1), 5));
            } else {
                all.add(neighbourhood(district, Tables.parts(line, 8)));
            }
        }
        return new Atlas(all);
    }

    private static District district(List<String> parts) {
        return new District(
                new Both(parts.get(0), parts.get(1)),
                Double.parseDouble(parts.get(2)),
                Double.parseDouble(parts.get(3)),
                Integer.parseInt(parts.get(4)));
    }

    private static Neighbourhood neighbourhood(District district, List<String> parts) {
        return new Neighbourhood(
                district,
                new Both(parts.get(0), parts.get(1)),
                new Both(parts.get(2), parts.get(3)),
                Double.parseDouble(parts.get(4)),
                Double.parseDouble(parts.get(5)),
                Integer.parseInt(parts.get(6)),
                Integer.parseInt(parts.get(7)));
    }

    List<Neighbourhood> neighbourhoods() {
        return neighbourhoods.items();
    }

    Spot thrown(Dice dice) {
        Neighbourhood where = neighbourhoods.thrown(dice);
        return new Spot(where, address(where, dice), location(where, dice));
    }

    /** By lot number, as streets have houses that stand. */
    private static Both address(Neighbourhood where, Dice dice) {
        String lot = dice.between(11, 689) + "-" + dice.between(1, 48);
        Both district = where.district().name();
        return new Both(
                "서울특별시 " + district.ko() + " " + where.name().ko() + " " + lot,
                lot + " " + where.name().en() + ", " + district.en() + ", Seoul");
    }

    /** Denser towards the middle. */
    private static String location(Neighbourhood where, Dice dice) {
        double distance = where.radius() * dice.share();
        double angle = 2 * StrictMath.PI * dice.share();
        double latitude = where.latitude() + distance * StrictMath.sin(angle) / METRES_A_DEGREE;
        double shrink = StrictMath.cos(StrictMath.toRadians(where.latitude()));
        double longitude =
                where.longitude() + distance * StrictMath.cos(angle) / (METRES_A_DEGREE * shrink);
        return degrees(latitude) + "," + degrees(longitude);
    }

    private static String degrees(double value) {
        long micro = StrictMath.round(value * 1_000_000);
        return micro / 1_000_000 + "." + Long.toString(1_000_000 + micro % 1_000_000).substring(1);
    }
}
