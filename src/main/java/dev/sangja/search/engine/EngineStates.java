package dev.sangja.search.engine;

import java.util.Map;

/** All engines as the database has them at one moment; fired as an event on each look. */
public record EngineStates(Map<EngineId, EngineState> states) {
    public EngineStates {
        states = Map.copyOf(states);
    }
}
