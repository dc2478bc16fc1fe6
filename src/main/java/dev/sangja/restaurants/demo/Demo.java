package dev.sangja.restaurants.demo;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sangja.restaurants.Restaurants;
import dev.sangja.search.credential.PublicKeys;
import dev.sangja.search.document.DocumentReader;
import dev.sangja.search.document.Documents;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.engine.EngineKind;
import dev.sangja.search.engine.EngineLanguage;
import dev.sangja.search.engine.Engines;
import dev.sangja.search.limit.SearchLimits;
import dev.sangja.search.schema.FieldName;
import dev.sangja.search.schema.FieldType;
import dev.sangja.search.schema.Schema;
import dev.sangja.search.schema.Schemas;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jboss.logging.Logger;

/**
 * Fills the engine {@code restaurants} on the first start, in the background. Each hundred is a transaction that also says
 * how far it is, so a start that was broken off is gone on with, and two nodes never make the same ones.
 */
@ApplicationScoped
class Demo {
    private static final Logger LOG = Logger.getLogger(Demo.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final int BATCH = 100;
    private static final Map<FieldName, FieldType> TYPES = types();

    private final DemoConfig config;
    private final DemoTable table;
    private final Engines engines;
    private final Schemas schemas;
    private final Documents documents;
    private final PublicKeys keys;
    private final SearchLimits limits;
    private final Restaurants restaurants;
    private volatile long made;
    private volatile boolean stopped;

    Demo(
            DemoConfig config,
            DemoTable table,
            Engines engines,
            Schemas schemas,
            Documents documents,
            PublicKeys keys,
            SearchLimits limits) {
        this.config = config;
        this.table = table;
        this.engines = engines;
        this.schemas = schemas;
        this.documents = documents;
        this.keys = keys;
        this.limits = limits;
        this.restaurants = new Restaurants(config.seed());
    }

    private static Map<FieldName, FieldType> types() {
        var types = new LinkedHashMap<FieldName, FieldType>();
        for (String number :
                List.of(
                        "price_level",
                        "menu_prices",
                        "cheapest_price",
                        "average_price",
                        "rating",
                        "review_count")) {
            types.put(new FieldName(number), FieldType.NUMBER);
        }
        types.put(new FieldName("opened_on"), FieldType.DATE);
        types.put(new FieldName("location"), FieldType.GEOLOCATION);
        return types;
    }

    /** How many this node has made, or found made. */
    long made() {
        return made;
    }

    void start(@Observes StartupEvent event) {
        if (config.size() > 0) {
            Thread.ofPlatform().daemon().name("restaurants").start(this::fill);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
    }

    private void fill() {
        try {
            boolean more = true;
            while (more && !stopped) {
                more = QuarkusTransaction.requiringNew().call(this::some);
            }
        } catch (RuntimeException e) {
            if (!stopped) {
                LOG.warnf(e, "the restaurants are not all made; the next start goes on");
            }
        }
    }

    /** Tells whether there are more to make. */
    private boolean some() {
        Optional<Long> known = table.lock();
        if (known.isEmpty()) {
            return false;
        }
        long from = known.get();
        long to = Math.min(config.size(), from + BATCH);
        if (from < to) {
            documents.put(engine(), LongStream.range(from, to).mapToObj(this::document).toList());
        }
        boolean finished = to >= config.size();
        table.made(to, finished);
        made = to;
        return !finished;
    }

    private Engine engine() {
        return engines.find(DemoEngine.NAME)
                .orElseGet(
                        () -> {
                            var kind = new EngineKind.Default(EngineLanguage.KOREAN);
                            Engine engine = engines.create(DemoEngine.NAME, kind, null);
                            schemas.change(engine.id(), Schema.EMPTY, TYPES);
                            keys.make(DemoEngine.KEY, DemoEngine.NAME);
                            return engine;
                        });
    }

    private DocumentReader.Read.Good document(long number) {
        var json = JSON.valueToTree(restaurants.get(number).document());
        return switch (DocumentReader.whole(json, limits)) {
            case DocumentReader.Read.Good good -> good;
            case DocumentReader.Read.Bad bad ->
                    throw new IllegalStateException("illegal restaurant: " + bad.errors());
        };
    }
}
