package dev.sangja.search.log;

import dev.sangja.platform.record.Batches;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Calls with keys, on their way to the database. */
@ApplicationScoped
class ApiLog {
    private final LogSettings settings;
    private final Batches<LoggedCall> calls;

    ApiLog(LogConfig config, LogSettings settings, LogTable table, MeterRegistry metrics) {
        this.settings = settings;
        this.calls =
                new Batches<>(
                        "api-log",
                        config.waiting(),
                        metrics,
                        batch -> table.insert(batch.stream().map(LoggedCall::clean).toList()));
    }

    void start(@Observes StartupEvent event) {
        calls.start();
    }

    void stop(@Observes ShutdownEvent event) {
        calls.close();
    }

    boolean isOn() {
        return settings.now().api();
    }

    void add(LoggedCall call) {
        calls.add(call);
    }

    /** Returns when everything up to now is in the database. */
    void flush() {
        calls.flush();
    }
}
