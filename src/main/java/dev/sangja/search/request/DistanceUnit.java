package dev.sangja.search.request;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A unit of length as the API names it. */
public enum DistanceUnit {
    MM(0.001),
    CM(0.01),
    M(1),
    KM(1000),
    IN(0.0254),
    FT(0.3048),
    YD(0.9144),
    MI(1609.344);

    private final double metres;

    DistanceUnit(double metres) {
        this.metres = metres;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many metres one of it has. */
    public double metres() {
        return metres;
    }

    public static Optional<DistanceUnit> of(String code) {
        return Arrays.stream(values()).filter(unit -> unit.code().equals(code)).findAny();
    }
}
