package dev.sangja.search.index;

import dev.sangja.search.document.DocumentChange;
import dev.sangja.search.engine.EngineState;
import dev.sangja.search.engine.EngineStoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The index of one engine: follows its changes, and heals. {@link #step} is for one thread at a time; leases may be taken by
 * all.
 */
final class EngineIndex {
    private static final Logger LOG = Logger.getLogger(EngineIndex.class);
    private static final int BATCH = 2_000;

    /** While many changes come, searches see them at least this often. */
    private static final Duration SEE_EACH = Duration.ofSeconds(1);

    private final IndexFolder folder;
    private final Trouble trouble = new Trouble();
    private volatile IndexSetting setting;
    private volatile EngineState wanted;
    private volatile @Nullable Generation fed;
    private volatile @Nullable Serving serving;
    private volatile boolean closed;
    private volatile long keptAt = System.nanoTime();
    private volatile long visible;
    private long seenAt = System.nanoTime() - SEE_EACH.toNanos();

    EngineIndex(IndexFolder folder, IndexSetting setting, EngineState wanted) {
        this.folder = folder;
        this.setting = setting;
        this.wanted = wanted;
    }

    /**
     * The newest that is known of the engine.
     *
     * @return whether there is something to do
     */
    boolean wants(EngineState state) {
        wanted = state;
        if (trouble.waits()) {
            return false; // it tries again by itself, and not with each look at the database
        }
        Generation now = fed;
        return now == null
                || !now.position().format().equals(setting.format())
                || now.position().sequence() < state.sequence()
                || now.hasUnseen()
                || mustKeep(now);
    }

    /** From the next step on: what was made in another format is made anew. */
    void use(IndexSetting other) {
        setting = other;
    }

    /** What searches see; empty until there is an index as far as the engine was once. */
    Optional<IndexLease> lease() {
        Serving now = serving;
        try {
            return now == null || closed ? Optional.empty() : Optional.of(now.lease());
        } catch (AlreadyClosedException e) {
            return now == serving
                    ? Optional.empty()
                    : lease(); // it has just been changed for another
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many changes have yet to become visible in it, as far as is known. */
    long behind() {
        return Math.max(0, wanted.sequence() - visible);
    }

    EngineState wanted() {
        return wanted;
    }

    boolean serves() {
        return serving != null;
    }

    /** Whether searches see another index than the one that follows, until that is as far as the engine. */
    boolean servesOld() {
        Serving now = serving;
        return now != null && now != fed;
    }

    /** Why it cannot go on; empty if it can. */
    Optional<String> problem() {
        return trouble.problem();
    }

    /**
     * Goes on a bit.
     *
     * @return when there is more to do; empty for when something changes
     */
    Optional<Duration> step() {
        if (closed || trouble.waits()) {
            return Optional.empty();
        }
        try {
            leaveOldFormat();
            Generation now = fed;
            Optional<Duration> next = follow(now == null ? open() : now);
            trouble.end();
            return next;
        } catch (IOException | RuntimeException | Error e) { // an error must not end it for good
            return Optional.of(broken(e));
        }
    }

    /** Searches see what there is until a new index is complete. */
    private void leaveOldFormat() throws IOException {
        Generation now = fed;
        if (now == null || now.position().format().equals(setting.format())) {
            return;
        }
        now.commit();
        fed = null;
        now.abandon();
        if (serving != now) {
            now.release();
        }
    }

    private Generation open() throws IOException {
        IndexSetting current = setting;
        var plan = folder.plan(wanted, current.format());
        Generation opened =
                Generation.open(
                        plan.current(),
                        setting.directories().open(plan.current()),
                        wanted.name(),
                        current.language(),
                        current.writer(),
                        plan.position());
        fed = opened;
        visible = plan.position().sequence();
        if (serving == null && plan.position().complete()) {
            serving = opened;
        } else if (serving == null && plan.old().isPresent()) {
            serving = Frozen.open(setting.directories().open(plan.old().get()));
        }
        return opened;
    }

    private Optional<Duration> follow(Generation now) throws IOException {
        EngineState state = wanted;
        List<DocumentChange> changes =
                setting.feed().after(state.id(), now.position().sequence(), BATCH);
        if (!changes.isEmpty()) {
            setting.workers().run(now, changes);
            now.reached(changes.getLast().sequence());
        }
        if (changes.size() < BATCH) {
            now.reached(Math.max(now.position().sequence(), state.sequence()));
            return caughtUp(now);
        }
        if (since(seenAt) > SEE_EACH.toNanos()) {
            refresh(now);
        }
        keepInTime(now);
        return Optional.of(Duration.ZERO);
    }

    private Optional<Duration> caughtUp(Generation now) throws IOException {
        long early = setting.config().refreshEach().toNanos() - since(seenAt);
        if (now.hasUnseen() && early > 0) {
            return Optional.of(Duration.ofNanos(early));
        }
        if (now.hasUnseen() || serving != now) {
            refresh(now);
        }
        boolean first = !now.position().complete();
        now.complete();
        if (first) {
            keep(now);
        }
        serve(now);
        keepInTime(now);
        return Optional.empty();
    }

    private void serve(Generation now) {
        Serving before = serving;
        if (before != now) {
            serving = now;
            if (before != null) {
                before.release();
                folder.keepOnly(now.folder());
            }
        }
    }

    private void refresh(Generation now) throws IOException {
        now.refresh();
        visible = now.position().sequence();
        seenAt = System.nanoTime();
    }

    private void keepInTime(Generation now) throws IOException {
        if (mustKeep(now)) {
            keep(now);
        }
    }

    private boolean mustKeep(Generation now) {
        return now.hasUnkept() && since(keptAt) > setting.config().commitEach().toNanos();
    }

    private void keep(Generation now) throws IOException {
        now.commit();
        keptAt = System.nanoTime();
    }

    private static long since(long moment) {
        return System.nanoTime() - moment;
    }

    /** Searches go on with what they see; what is broken is opened again, and made anew if it is damaged. */
    private Duration broken(Throwable cause) {
        if (trouble.problem().isEmpty()) {
            LOG.warnf(
                    cause,
                    "the index of engine %s cannot go on, and will try again",
                    wanted.name());
        }
        boolean database = cause instanceof EngineStoreException;
        if (!database) {
            abandon(cause);
        }
        return trouble.begin(cause, database);
    }

    private void abandon(Throwable cause) {
        Generation now = fed;
        if (now == null) {
            return;
        }
        fed = null;
        now.abandon();
        if (cause instanceof CorruptIndexException) {
            IndexFolder.delete(now.folder());
        }
        if (serving != now) {
            now.release();
        }
    }

    /** Keeps what it has and lets go of its files. For the thread that made the last step. */
    void close() {
        closed = true;
        Serving before = serving;
        Generation now = fed;
        serving = null;
        fed = null;
        try {
            if (now != null) {
                now.close();
            }
            if (before != null && before != now) {
                before.release();
            }
        } catch (IOException | RuntimeException e) {
            LOG.warnf(
                    "the index of engine %s was not closed well: %s",
                    wanted.name(), e.getMessage());
        }
    }

    /** Deletes all that there is of it. */
    void delete(Path path) {
        close();
        IndexFolder.delete(path);
    }
}
