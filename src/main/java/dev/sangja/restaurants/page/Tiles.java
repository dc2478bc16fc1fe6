package dev.sangja.restaurants.page;

import dev.sangja.platform.api.PictureHost;
import io.quarkus.runtime.Startup;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server of tiles, if one is set: a page of the map may show its pictures. Templates use it as {@code cdi:mapTiles}. */
@Startup // a bad setting stops the start
@Named("mapTiles")
@Singleton
class Tiles implements PictureHost {
    private static final Pattern ADDRESS =
            Pattern.compile("(https?://[A-Za-z0-9.-]+(?::\\d{1,5})?)/[^\\s\"'<>;,]*");
    private static final Pattern PAGE = Pattern.compile("/(ko|en)/restaurants");

    private final String address;
    private final String origin;
    private final String credit;

    Tiles(MapConfig config) {
        address = config.tiles().orElse("");
        origin = address.isEmpty() ? "" : origin(address);
        credit = config.credit().orElse("");
    }

    private static String origin(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        boolean complete =
                address.contains("{z}") && address.contains("{x}") && address.contains("{y}");
        if (!complete || !matcher.matches()) {
            throw new IllegalArgumentException(
                    "sangja.restaurants.map.tiles is '%s', must be an address with {z}, {x} and {y}, such as https://tile.example.org/{z}/{x}/{y}.png"
                            .formatted(address));
        }
        return matcher.group(1);
    }

    /** "" where none is set. */
    public String getAddress() {
        return address;
    }

    public String getCredit() {
        return credit;
    }

    @Override
    public Optional<String> forPage(String path) {
        return origin.isEmpty() || !PAGE.matcher(path).matches()
                ? Optional.empty()
                : Optional.of(origin);
    }
}
