package dev.sangja.search.index;

import dev.sangja.search.document.DocumentFeed;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.engine.EngineId;
import dev.sangja.search.engine.EngineLanguage;
import dev.sangja.search.engine.EngineState;
import dev.sangja.search.engine.EngineStates;
import dev.sangja.search.engine.Engines;
import dev.sangja.search.language.LanguageSettings;
import dev.sangja.search.language.Languages;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.store.FSDirectory;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The indexes of all engines on this node. They follow the database by themselves. */
@ApplicationScoped
public class EngineIndexes {
    private static final Logger LOG = Logger.getLogger(EngineIndexes.class);
    private static final long LAST_WORDS_SECONDS = 20;

    private final IndexConfig config;
    private final DocumentFeed feed;
    private final Engines engines;
    private final Languages languages;
    private final IndexWorkers workers = new IndexWorkers();
    private final Map<EngineId, Followed> indexes = new ConcurrentHashMap<>();
    private final ScheduledExecutorService threads =
            Executors.newScheduledThreadPool(
                    Runtime.getRuntime().availableProcessors(),
                    Thread.ofPlatform().daemon().name("index-follow-", 0).factory());
    private volatile boolean stopped;
    private volatile boolean everReady;

    EngineIndexes(IndexConfig config, DocumentFeed feed, Engines engines, Languages languages) {
        this.config = config;
        this.feed = feed;
        this.engines = engines;
        this.languages = languages;
    }

    /**
     * An index with how often it was called since it last looked.
     *
     * @param version of the engine whose language settings it has
     */
    private record Followed(
            EngineIndex index, Path folder, AtomicInteger calls, AtomicLong version) {}

    /**
     * What searches of an engine see.
     *
     * @return empty while the first index is being made
     */
    public Optional<IndexLease> lease(Engine engine) {
        return followed(engine).flatMap(known -> known.index().lease());
    }

    /** Whether {@link #lease} would give one. */
    public boolean serves(Engine engine) {
        return followed(engine).filter(known -> known.index().serves()).isPresent();
    }

    private Optional<Followed> followed(Engine engine) {
        if (!indexes.containsKey(engine.id())) {
            engines.state(engine.id()).ifPresent(this::look);
        }
        return Optional.ofNullable(indexes.get(engine.id()));
    }

    void look(@Observes EngineStates now) {
        now.states().values().forEach(this::look);
        for (EngineId id : List.copyOf(indexes.keySet())) {
            if (!now.states().containsKey(id) && engines.state(id).isEmpty()) {
                forget(id);
            }
        }
    }

    private void look(EngineState state) {
        if (!state.meta() && !stopped) {
            Followed followed = indexes.computeIfAbsent(state.id(), _ -> follow(state));
            if (followed.version().get() != state.version()) {
                followed.index().use(setting(state));
                followed.version().set(state.version()); // not before: the database may have failed
            }
            if (followed.index().wants(state)) {
                call(followed);
            }
        }
    }

    private Followed follow(EngineState state) {
        Path path = config.dir().resolve(Long.toString(state.id().value()));
        IndexSetting setting = setting(state);
        return new Followed(
                new EngineIndex(new IndexFolder(path, setting.directories()), setting, state),
                path,
                new AtomicInteger(),
                new AtomicLong(state.version()));
    }

    private IndexSetting setting(EngineState state) {
        LanguageSettings settings = languages.of(state.id());
        return new IndexSetting(
                format(state.language()) + settings.mark(),
                IndexedLanguage.of(state.language(), settings),
                () -> IndexSettings.of(config.bufferMegabytes()),
                FSDirectory::open,
                feed,
                workers,
                config);
    }

    private static String format(@Nullable EngineLanguage language) {
        return IndexSettings.FORMAT + (language == null ? "" : "-" + language.code());
    }

    /** On one thread at a time; who is called while at work looks once more. */
    private void call(Followed followed) {
        if (followed.calls().getAndIncrement() == 0 && !threads.isShutdown()) {
            threads.execute(() -> work(followed));
        }
    }

    private void work(Followed followed) {
        int answered = followed.calls().get();
        do {
            step(followed);
            answered = followed.calls().addAndGet(-answered);
        } while (answered > 0);
    }

    private void step(Followed followed) {
        followed.index()
                .step()
                .filter(_ -> !stopped)
                .ifPresent(
                        delay -> {
                            if (delay.isZero()) {
                                followed.calls().incrementAndGet();
                            } else {
                                later(followed, delay);
                            }
                        });
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what it calls fails into the index's own state
    private void later(Followed followed, Duration delay) {
        threads.schedule(() -> call(followed), delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void forget(EngineId id) {
        Followed gone = indexes.remove(id);
        if (gone != null) {
            threads.execute(() -> gone.index().delete(gone.folder()));
        }
    }

    /**
     * How one index is.
     *
     * @param behind changes that are not in it yet
     * @param serves whether searches are answered
     * @param old whether an older index answers them while this one is being made
     */
    public record State(
            EngineState engine,
            long behind,
            boolean serves,
            boolean old,
            Optional<String> problem) {}

    public List<State> states() {
        return indexes.values().stream().map(EngineIndexes::state).toList();
    }

    /** How an engine's index is on this node; empty for a meta engine, which has none. */
    public Optional<State> state(Engine engine) {
        return followed(engine).map(EngineIndexes::state);
    }

    private static State state(Followed followed) {
        EngineIndex index = followed.index();
        return new State(
                index.wanted(), index.behind(), index.serves(), index.servesOld(), index.problem());
    }

    /** Bytes that an engine's index has on this node's disk. */
    public long bytes(Engine engine) {
        return followed(engine).map(known -> IndexFolder.bytes(known.folder())).orElse(0L);
    }

    /** Whether each engine could be searched at least once since this node started. */
    boolean ready() {
        if (!everReady) {
            everReady = states().stream().allMatch(State::serves);
        }
        return everReady;
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(LAST_WORDS_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn(
                        "an index was still at work when this node stopped; it goes on at the next start");
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        indexes.values().forEach(followed -> followed.index().close());
        workers.shutdown();
    }
}
