package dev.sangja.search.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands values as places: {@code "lat,lon"}, {@code "POINT(lon lat)"}, {@code [lon, lat]}, or a geohash of at
 * least six letters and digits. What cannot be understood is left out.
 */
public final class Places {
    private static final String DEGREES = "([+-]?[0-9]{1,3}(?:\\.[0-9]{1,32})?)";
    private static final Pattern PAIR =
            Pattern.compile("\\s*" + DEGREES + "\\s*,\\s*" + DEGREES + "\\s*");
    private static final Pattern POINT =
            Pattern.compile(
                    "\\s*POINT\\s*\\(\\s*" + DEGREES + "\\s+" + DEGREES + "\\s*\\)\\s*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern GEOHASH = Pattern.compile("[0-9b-hjkmnp-z]{6,12}");
    private static final int LONGEST_GEOHASH = 12;
    private static final String GEOHASH_LETTERS = "0123456789bcdefghjkmnpqrstuvwxyz";

    private Places() {}

    /** All places of a value; an array of two numbers is one place, longitude first. */
    public static List<GeoPoint> of(FieldValue value) {
        List<Scalar> scalars = value.scalars();
        if (value.array()
                && scalars.size() == 2
                && scalars.stream().allMatch(Scalar.Numeric.class::isInstance)) {
            OptionalDouble lon = Conversion.number(scalars.getFirst());
            OptionalDouble lat = Conversion.number(scalars.getLast());
            return point(lat.orElseThrow(), lon.orElseThrow()).map(List::of).orElse(List.of());
        }
        var places = new ArrayList<GeoPoint>();
        scalars.forEach(scalar -> of(scalar).ifPresent(places::add));
        return List.copyOf(places);
    }

    private static Optional<GeoPoint> of(Scalar scalar) {
        return switch (scalar) {
            case Scalar.Numeric _ -> Optional.empty();
            case Scalar.Text(String text) -> of(text);
        };
    }

    public static Optional<GeoPoint> of(String text) {
        if (text.indexOf(',') >= 0) {
            return matched(PAIR.matcher(text), 1, 2);
        }
        if (text.indexOf('(') >= 0) {
            return matched(POINT.matcher(text), 2, 1);
        }
        return text.length() <= LONGEST_GEOHASH && GEOHASH.matcher(text).matches()
                ? Optional.of(geohash(text))
                : Optional.empty();
    }

    private static Optional<GeoPoint> matched(Matcher place, int lat, int lon) {
        return place.matches()
                ? point(Double.parseDouble(place.group(lat)), Double.parseDouble(place.group(lon)))
                : Optional.empty();
    }

    private static Optional<GeoPoint> point(double lat, double lon) {
        return lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180
                ? Optional.of(new GeoPoint(lat, lon))
                : Optional.empty();
    }

    /** The middle of the cell: each letter halves longitude and latitude in turns, five times. */
    private static GeoPoint geohash(String text) {
        double[] lat = {-90, 90};
        double[] lon = {-180, 180};
        boolean east = true;
        for (int i = 0; i < text.length(); i++) {
            int letter = GEOHASH_LETTERS.indexOf(text.charAt(i));
            for (int bit = 16; bit > 0; bit /= 2) {
                double[] side = east ? lon : lat;
                side[(letter & bit) == 0 ? 1 : 0] = (side[0] + side[1]) / 2;
                east = !east;
            }
        }
        return new GeoPoint((lat[0] + lat[1]) / 2, (lon[0] + lon[1]) / 2);
    }
}
