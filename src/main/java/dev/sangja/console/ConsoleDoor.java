package dev.sangja.console;

import dev.sangja.account.CurrentLearner;
import dev.sangja.search.engine.Engines;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Whether the console has something for the viewer; templates use it as {@code cdi:consoleDoor}. */
@Named("consoleDoor")
@RequestScoped
public class ConsoleDoor {
    private final CurrentLearner current;
    private final ConsoleAccess access;
    private final Engines engines;

    ConsoleDoor(CurrentLearner current, ConsoleAccess access, Engines engines) {
        this.current = current;
        this.access = access;
        this.engines = engines;
    }

    public boolean isOpen() {
        return current.member().isPresent()
                && (access.seesAll() || engines.count(access.owner().orElseThrow()) > 0);
    }
}
