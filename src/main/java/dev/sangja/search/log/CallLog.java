package dev.sangja.search.log;

import dev.sangja.search.engine.EngineId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Calls that engines got, for pages that show them. */
@ApplicationScoped
public class CallLog {
    private final LogTable table;

    CallLog(LogTable table) {
        this.table = table;
    }

    /** Some of an engine's calls, in the order that the query wants. */
    @Transactional
    public List<LoggedCall> page(EngineId engine, LogQuery query, int offset, int size) {
        return table.page(engine, query, offset, size);
    }
}
