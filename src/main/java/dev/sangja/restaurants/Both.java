package dev.sangja.restaurants;

import java.util.List;

/** The same in Korean and in English. */
public record Both(String ko, String en) {
    /** Reads {@code Korean | English}; what follows a second bar is somebody else's. */
    static Both parse(String line) {
        List<String> parts = Tables.parts(line, 2);
        return new Both(parts.get(0), parts.get(1));
    }

    static List<Both> parseAll(List<String> lines) {
        return lines.stream().map(Both::parse).toList();
    }
}
