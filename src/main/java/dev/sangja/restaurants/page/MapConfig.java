package dev.sangja.restaurants.page;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The map of the restaurants ({@code sangja.restaurants.map.*}). */
@ConfigMapping(prefix = "sangja.restaurants.map")
interface MapConfig {
    /**
     * Address of tiles that are shown below our own drawing, with {@code {z}}, {@code {x}} and {@code {y}}, such as {@code
     * https://tile.example.org/{z}/{x}/{y}.png}. It must let other sites show its pictures (CORS). By default there are none, and
     * nobody else learns who looks at the map.
     */
    Optional<String> tiles();

    /** Whom the tiles' maker wants named, as plain text. */
    Optional<String> credit();
}
