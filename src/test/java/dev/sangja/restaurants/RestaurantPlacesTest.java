package dev.sangja.restaurants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RestaurantPlacesTest {
    private static final double METRES = 111_195;
    private static final double SHRINK = Math.cos(Math.toRadians(37.55));

    /** The middle of the Han from Gwangjin to Gayang, along the bridges. */
    private static final double[][] RIVER = {
        {37.5430, 127.1125}, {37.5340, 127.1035}, {37.5255, 127.0915}, {37.5262, 127.0650},
        {37.5300, 127.0570}, {37.5365, 127.0350}, {37.5365, 127.0200}, {37.5265, 127.0130},
        {37.5155, 126.9960}, {37.5095, 126.9820}, {37.5175, 126.9590}, {37.5250, 126.9475},
        {37.5335, 126.9370}, {37.5375, 126.9260}, {37.5420, 126.9040}, {37.5520, 126.8910},
        {37.5700, 126.8620}
    };

    private static final List<Restaurant> ALL = new Restaurants(11).first(5_000).toList();

    @Test
    void every_place_is_in_its_neighbourhood_in_its_district_in_seoul() {
        for (Restaurant one : ALL) {
            double[] place = place(one);
            var neighbourhood = one.facts().spot().neighbourhood();
            var district = neighbourhood.district();
            assertThat(place[0]).isBetween(37.42, 37.71);
            assertThat(place[1]).isBetween(126.76, 127.19);
            assertThat(metres(place, neighbourhood.latitude(), neighbourhood.longitude()))
                    .isLessThan(neighbourhood.radius() + 2.0);
            assertThat(metres(place, district.latitude(), district.longitude())).isLessThan(6_000);
        }
    }

    @Test
    void no_place_is_in_the_river() {
        for (Restaurant one : ALL) {
            assertThat(toRiver(place(one))).as(one.facts().spot().toString()).isGreaterThan(450);
        }
    }

    @Test
    void an_address_names_city_district_neighbourhood_and_lot_in_both_languages() {
        for (Restaurant one : ALL) {
            var spot = one.facts().spot();
            var district = spot.neighbourhood().district().name();
            var dong = spot.neighbourhood().name();
            assertThat(spot.address().ko())
                    .matches("서울특별시 " + district.ko() + " " + dong.ko() + " \\d+-\\d+");
            assertThat(spot.address().en())
                    .matches("\\d+-\\d+ " + dong.en() + ", " + district.en() + ", Seoul");
        }
    }

    private static double[] place(Restaurant one) {
        String location = one.facts().spot().location();
        int comma = location.indexOf(',');
        return new double[] {
            Double.parseDouble(location.substring(0, comma)),
            Double.parseDouble(location.substring(comma + 1))
        };
    }

    private static double metres(double[] place, double latitude, double longitude) {
        return Math.hypot((place[0] - latitude) * METRES, (place[1] - longitude) * METRES * SHRINK);
    }

    private static double toRiver(double[] place) {
        double nearest = Double.MAX_VALUE;
        for (int i = 1; i < RIVER.length; i++) {
            for (double along = 0; along <= 1; along += 0.02) {
                double latitude = RIVER[i - 1][0] + along * (RIVER[i][0] - RIVER[i - 1][0]);
                double longitude = RIVER[i - 1][1] + along * (RIVER[i][1] - RIVER[i - 1][1]);
                nearest = Math.min(nearest, metres(place, latitude, longitude));
            }
        }
        return nearest;
    }
}
