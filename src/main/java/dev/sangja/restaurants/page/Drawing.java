package dev.sangja.restaurants.page;

import dev.sangja.platform.i18n.LocalizedText;
import dev.sangja.restaurants.Seoul;
import dev.sangja.restaurants.Seoul.Point;
import dev.sangja.search.schema.GeoPoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The map of Seoul as shapes of SVG. A unit is a pixel of Web Mercator at zoom 11 (69 m in Seoul, about 60 m on the ground),
 * counted from the north-western corner. Templates use it as {@code cdi:seoulMap}.
 */
@Named("seoulMap")
@ApplicationScoped
class Drawing {
    private static final int ZOOM = 11;
    private static final double WORLD = 256 << ZOOM;
    private static final Point CORNER = new Point(37.715, 126.745);
    private static final Point OPPOSITE = new Point(37.415, 127.205);
    private static final double EQUATOR_METRES = 40_075_016.686;

    private final List<Shape> districts;
    private final List<Label> areas;
    private final String river;

    Drawing(Choices choices) {
        Seoul seoul = choices.seoul();
        districts =
                seoul.districts().stream()
                        .map(one -> new Shape(label(brief(one), one.middle()), path(one)))
                        .toList();
        areas =
                seoul.districts().stream()
                        .flatMap(one -> one.areas().stream())
                        .map(area -> label(Choices.text(area.name()), area.middle()))
                        .toList();
        river = start(seoul.river()) + curve(seoul.river());
    }

    /** On a phone there is no room for what all English names end with. */
    private static LocalizedText brief(Seoul.District district) {
        return new LocalizedText(district.name().ko(), district.name().en().replace("-gu", ""));
    }

    /** A name and where it stands. */
    record Label(LocalizedText name, String x, String y) {}

    /** A district with the path around it. */
    record Shape(Label label, String path) {}

    public List<Shape> getDistricts() {
        return districts;
    }

    public List<Label> getAreas() {
        return areas;
    }

    /** The middle line of the river. */
    public String getRiver() {
        return river;
    }

    public String getViewBox() {
        return "0 0 " + text(x(OPPOSITE.longitude())) + " " + text(y(OPPOSITE.latitude()));
    }

    /** The corner from which units are counted: zoom, and its place in pixels of the world at that zoom. */
    public String getOrigin() {
        return ZOOM + "," + worldX(CORNER.longitude()) + "," + worldY(CORNER.latitude());
    }

    public String xOf(GeoPoint place) {
        return text(x(place.lon()));
    }

    public String yOf(GeoPoint place) {
        return text(y(place.lat()));
    }

    /** A distance in units at a place. */
    public String lengthOf(double kilometres, GeoPoint place) {
        double metres = EQUATOR_METRES * Math.cos(Math.toRadians(place.lat())) / WORLD;
        return text(kilometres * 1_000 / metres);
    }

    private static double worldX(double longitude) {
        return (longitude + 180) / 360 * WORLD;
    }

    private static double worldY(double latitude) {
        double mercator = Math.log(Math.tan(Math.PI / 4 + Math.toRadians(latitude) / 2));
        return (1 - mercator / Math.PI) / 2 * WORLD;
    }

    private static double x(double longitude) {
        return worldX(longitude) - worldX(CORNER.longitude());
    }

    private static double y(double latitude) {
        return worldY(latitude) - worldY(CORNER.latitude());
    }

    private static Label label(LocalizedText name, Point place) {
        return new Label(name, text(x(place.longitude())), text(y(place.latitude())));
    }

    private static String path(Seoul.District district) {
        return start(district.outline().getFirst())
                + district.outline().stream().map(Drawing::curve).collect(Collectors.joining())
                + "z";
    }

    private static String start(List<Point> line) {
        return "M" + pair(line.getFirst(), 0, 0);
    }

    /** Through all points, as Catmull and Rom drew; the other way round it is the same, so that neighbours fit. */
    private static String curve(List<Point> line) {
        var path = new StringBuilder();
        for (int i = 1; i < line.size(); i++) {
            Point before = line.get(Math.max(0, i - 2));
            Point from = line.get(i - 1);
            Point to = line.get(i);
            Point after = line.get(Math.min(line.size() - 1, i + 1));
            path.append('C').append(pair(from, x6(before, to), y6(before, to)));
            path.append(' ').append(pair(to, -x6(from, after), -y6(from, after)));
            path.append(' ').append(pair(to, 0, 0));
        }
        return path.toString();
    }

    private static double x6(Point from, Point to) {
        return (x(to.longitude()) - x(from.longitude())) / 6;
    }

    private static double y6(Point from, Point to) {
        return (y(to.latitude()) - y(from.latitude())) / 6;
    }

    private static String pair(Point point, double right, double down) {
        return text(x(point.longitude()) + right) + "," + text(y(point.latitude()) + down);
    }

    private static String text(double units) {
        return String.format(Locale.ROOT, "%.2f", units);
    }
}
