package dev.sangja.restaurants.demo;

import dev.sangja.search.engine.EngineName;

/** What the engine of the restaurants is called, and the key of everybody who searches it. */
public final class DemoEngine {
    public static final EngineName NAME = new EngineName("restaurants");

    /**
     * Name of a search key that reaches this engine alone, for the page to show. Who deletes or changes it is not given
     * another.
     */
    public static final String KEY = "restaurants-page";

    private DemoEngine() {}
}
