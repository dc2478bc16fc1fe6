package dev.sangja.restaurants;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Seoul for drawing: its districts with their borders and neighbourhoods, and the Han. Much simplified; immutable. */
public final class Seoul {
    private static final String RIVER = "~";

    private final List<District> districts;
    private final List<Point> river;

    private Seoul(List<District> districts, List<Point> river) {
        this.districts = List.copyOf(districts);
        this.river = List.copyOf(river);
    }

    /** In degrees. */
    public record Point(double latitude, double longitude) {
        static Point parse(String text) {
            int comma = text.indexOf(',');
            return new Point(
                    Double.parseDouble(text.substring(0, comma)),
                    Double.parseDouble(text.substring(comma + 1)));
        }
    }

    /**
     * A district of the city.
     *
     * @param outline lines that lead around it, each from where the one before ends; neighbours share them, so that curves
     *     through their points leave no gap
     */
    public record District(
            Both name, Point middle, List<List<Point>> outline, List<Neighbourhood> areas) {
        public District {
            outline = outline.stream().map(List::copyOf).toList();
            areas = List.copyOf(areas);
        }
    }

    /** Where people eat out, by the name that they give it. */
    public record Neighbourhood(Both name, Point middle) {}

    public static Seoul load() {
        var borders = new HashMap<String, List<List<Point>>>();
        for (String line : Tables.lines("seoul-borders.txt")) {
            List<String> parts = Tables.parts(line, 2);
            List<Point> points =
                    Arrays.stream(parts.get(1).split(" ", -1)).map(Point::parse).toList();
            for (String side : parts.getFirst().split(", ", -1)) {
                borders.computeIfAbsent(side, _ -> new ArrayList<>()).add(points);
            }
        }
        List<Point> river = borders.getOrDefault(RIVER, List.of()).getFirst();
        return new Seoul(districts(Atlas.load(), borders), river);
    }

    private static List<District> districts(Atlas atlas, Map<String, List<List<Point>>> borders) {
        Map<Atlas.District, Set<Neighbourhood>> areas =
                atlas.neighbourhoods().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Atlas.Neighbourhood::district,
                                        Collectors.mapping(
                                                Seoul::area,
                                                Collectors.toCollection(LinkedHashSet::new))));
        return areas.keySet().stream()
                .sorted((a, b) -> a.name().ko().compareTo(b.name().ko()))
                .map(
                        district ->
                                new District(
                                        district.name(),
                                        new Point(district.latitude(), district.longitude()),
                                        ring(borders.getOrDefault(district.name().ko(), List.of())),
                                        List.copyOf(areas.getOrDefault(district, Set.of()))))
                .toList();
    }

    private static Neighbourhood area(Atlas.Neighbourhood place) {
        return new Neighbourhood(place.area(), new Point(place.latitude(), place.longitude()));
    }

    /** Puts the lines of one district behind each other, turned where they must be. */
    private static List<List<Point>> ring(List<List<Point>> lines) {
        var left = new ArrayList<>(lines);
        var ring = new ArrayList<List<Point>>();
        ring.add(left.removeFirst());
        while (!left.isEmpty()) {
            Point end = ring.getLast().getLast();
            int next =
                    IntStream.range(0, left.size())
                            .filter(i -> touches(left.get(i), end))
                            .findFirst()
                            .orElseThrow(() -> new IllegalStateException("no border at " + end));
            List<Point> line = left.remove(next);
            ring.add(line.getFirst().equals(end) ? line : line.reversed());
        }
        return ring;
    }

    private static boolean touches(List<Point> line, Point end) {
        return line.getFirst().equals(end) || line.getLast().equals(end);
    }

    /** In the order of their Korean names. */
    public List<District> districts() {
        return districts;
    }

    /** The middle of the river, as it flows. */
    public List<Point> river() {
        return river;
    }
}
