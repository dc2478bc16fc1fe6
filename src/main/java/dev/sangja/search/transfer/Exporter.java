package dev.sangja.search.transfer;

import dev.sangja.search.document.DocumentJson;
import dev.sangja.search.document.Documents;
import dev.sangja.search.engine.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the documents of an engine, a line each, in the order in which they first came; as an import reads them. */
@ApplicationScoped
class Exporter {
    private static final int BATCH = 500;

    private final Documents documents;

    Exporter(Documents documents) {
        this.documents = documents;
    }

    /** Those that come or go meanwhile may or may not be among them. */
    StreamingOutput documents(Engine engine) {
        return out -> write(engine, out);
    }

    private void write(Engine engine, OutputStream out) throws IOException {
        Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        List<Documents.Born> some = documents.after(engine.id(), 0, BATCH);
        while (!some.isEmpty()) {
            for (Documents.Born one : some) {
                lines.write(DocumentJson.writeWithId(one.document()));
                lines.write('\n');
            }
            some = documents.after(engine.id(), some.getLast().place(), BATCH);
        }
        lines.flush();
    }
}
