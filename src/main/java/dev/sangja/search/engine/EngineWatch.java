package dev.sangja.search.engine;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Looks at what has changed in the database, and tells it within this node as {@link EngineStates}: at once when this node
 * changed something, when another node says so ({@code NOTIFY}), and after {@link WatchConfig#lookEach} in any case.
 */
@ApplicationScoped
class EngineWatch {
    private static final Logger LOG = Logger.getLogger(EngineWatch.class);
    private static final String CHANNEL = "sangja_search";
    private static final int PATIENCE_MS = 500;

    /** Others hear of changes at most this often: each notice holds a lock of the whole database for a moment. */
    private static final int TELL_EACH_MS = 50;

    private final EngineTable table;
    private final AgroalDataSource database;
    private final WatchConfig config;
    private final Event<EngineStates> states;
    private final Semaphore wake = new Semaphore(0);
    private final Semaphore tell = new Semaphore(0);
    private volatile boolean stopped;

    EngineWatch(
            EngineTable table,
            AgroalDataSource database,
            WatchConfig config,
            Event<EngineStates> states) {
        this.table = table;
        this.database = database;
        this.config = config;
        this.states = states;
    }

    void start(@Observes @Priority(100) StartupEvent event) {
        look();
        Thread.ofPlatform().daemon().name("engines-look").start(this::lookAlways);
        Thread.ofPlatform().daemon().name("engines-listen").start(this::listenAlways);
        Thread.ofPlatform().daemon().name("engines-tell").start(this::tellAlways);
    }

    void stop(@Observes ShutdownEvent event) {
        stop();
    }

    /** Also where the start failed, which no event tells. */
    @PreDestroy
    void stop() {
        stopped = true;
        wake.release();
        tell.release();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) EngineChanged change) {
        wake.release();
        tell.release();
    }

    private void lookAlways() {
        while (!stopped) {
            await(wake, config.lookEach().toMillis());
            look();
        }
    }

    /** On a thread at a time: the first look is over before the threads start. */
    private void look() {
        try {
            states.fire(new EngineStates(QuarkusTransaction.requiringNew().call(table::states)));
        } catch (RuntimeException e) {
            if (!stopped) {
                LOG.warnf("the engines could not be looked at: %s", e.getMessage());
            }
        }
    }

    private void listenAlways() {
        while (!stopped) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("LISTEN " + CHANNEL);
                wake.release(); // what was told before is not told again
                try {
                    listen(connection.unwrap(PGConnection.class));
                } finally { // where the connection broke, the pool hears of it here and gives it to
                    // nobody
                    statement.execute("UNLISTEN *");
                }
            } catch (SQLException | IllegalStateException e) {
                LOG.debugf("nobody is listened to: %s", e.getMessage());
                pause(PATIENCE_MS);
            }
        }
    }

    private void listen(PGConnection connection) throws SQLException {
        while (!stopped) {
            if (connection.getNotifications(PATIENCE_MS).length > 0) {
                wake.release();
            }
        }
    }

    private void tellAlways() {
        while (!stopped) {
            if (await(tell, PATIENCE_MS)) {
                tellOthers();
                pause(TELL_EACH_MS);
            }
        }
    }

    private void tellOthers() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("NOTIFY " + CHANNEL);
        } catch (SQLException e) {
            LOG.debugf("others were not told, and will see it by themselves: %s", e.getMessage());
        }
    }

    /** Whether it was woken. */
    private static boolean await(Semaphore semaphore, long ms) {
        try {
            boolean woken = semaphore.tryAcquire(ms, TimeUnit.MILLISECONDS);
            semaphore.drainPermits();
            return woken;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void pause(int ms) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(ms));
    }
}
