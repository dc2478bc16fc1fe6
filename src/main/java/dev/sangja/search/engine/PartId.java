package dev.sangja.search.engine;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Ids of what belongs to an engine and has no name: {@code syn-} or {@code cur-} and 24 hexadecimal digits. */
public final class PartId {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 12;

    private PartId() {}

    public static String made(String kind) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return kind + "-" + HexFormat.of().formatHex(bytes);
    }
}
