package dev.sangja.search.schema;

/**
 * A place on the Earth (WGS 84).
 *
 * @param lat degrees north, -90 to 90
 * @param lon degrees east, -180 to 180
 */
public record GeoPoint(double lat, double lon) {
    public GeoPoint {
        if (!(lat >= -90 && lat <= 90)) {
            throw new IllegalArgumentException(
                    "illegal latitude: %s, must be from -90 to 90".formatted(lat));
        }
        if (!(lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException(
                    "illegal longitude: %s, must be from -180 to 180".formatted(lon));
        }
    }
}
