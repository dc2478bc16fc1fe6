package dev.sangja.console;

import dev.sangja.account.CurrentLearner;
import dev.sangja.account.Role;
import dev.sangja.account.Viewer;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.engine.EngineKind;
import dev.sangja.search.engine.EngineName;
import dev.sangja.search.engine.Engines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.UUID;

/** Who may see which engine in the console: admins and tutors all of them, learners their own. */
@ApplicationScoped
public class ConsoleAccess {
    private final CurrentLearner current;
    private final Engines engines;

    ConsoleAccess(CurrentLearner current, Engines engines) {
        this.current = current;
        this.engines = engines;
    }

    /** Whether the viewer sees all engines, makes new ones and keeps keys. */
    public boolean seesAll() {
        return isAtLeast(Role.TUTOR);
    }

    public boolean isAdmin() {
        return isAtLeast(Role.ADMIN);
    }

    private boolean isAtLeast(Role role) {
        return current.member().filter(member -> member.role().compareTo(role) >= 0).isPresent();
    }

    /** Whose engines the viewer sees; empty for all. */
    public Optional<UUID> owner() {
        return seesAll()
                ? Optional.empty()
                : Optional.of(
                        current.member()
                                .map(Viewer.Member::id)
                                .orElseThrow(ForbiddenException::new)
                                .value());
    }

    /**
     * An engine that the viewer may see and change.
     *
     * @throws NotFoundException if there is none of that name, or it is somebody else's
     */
    public Engine engine(String name) {
        return EngineName.of(name)
                .flatMap(engines::find)
                .filter(this::reaches)
                .orElseThrow(NotFoundException::new);
    }

    /**
     * The same, with documents of its own.
     *
     * @throws NotFoundException also if it is a meta engine
     */
    public Engine engineWithDocuments(String name) {
        Engine engine = engine(name);
        if (engine.kind() instanceof EngineKind.Meta) {
            throw new NotFoundException();
        }
        return engine;
    }

    private boolean reaches(Engine engine) {
        return owner().map(owner -> owner.equals(engine.owner())).orElse(true);
    }

    /**
     * For what only admins and tutors do.
     *
     * @throws ForbiddenException for all others
     */
    public void requireAll() {
        if (!seesAll()) {
            throw new ForbiddenException();
        }
    }
}
