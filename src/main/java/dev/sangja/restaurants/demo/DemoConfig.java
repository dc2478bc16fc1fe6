package dev.sangja.restaurants.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The restaurants of the demonstration ({@code sangja.restaurants.*}). */
@ConfigMapping(prefix = "sangja.restaurants")
interface DemoConfig {
    /** How many there are after the first start; 0 for none. Counts on the first start only. */
    @WithDefault("5000")
    long size();

    /** Decides about all of them: the same seed makes the same restaurants. */
    @WithDefault("20261")
    long seed();
}
