package dev.sangja.learner;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sangja.account.LearnerId;
import dev.sangja.account.PersonalData;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Everything that is stored about a learner, as one file. */
@ApplicationScoped
class Takeout {
    static final String JSON_FILE = "sangja.json";

    private final EntityManager database;
    private final List<PersonalData> parts;
    private final ObjectMapper mapper;

    Takeout(EntityManager database, @All List<PersonalData> parts, ObjectMapper mapper) {
        this.database = database;
        this.parts = parts.stream().sorted(Comparator.comparing(PersonalData::name)).toList();
        this.mapper = mapper;
    }

    /**
     * Writes a zip: all data as JSON, and the learner's programs. It shows one state of the database, whatever is stored
     * meanwhile; of the data no more than some rows are in memory.
     *
     * @return whether there is such a learner; nothing is written for another
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean write(LearnerId learner, OutputStream out) throws IOException {
        database.createNativeQuery("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
                .executeUpdate();
        if (!exists(learner)) {
            return false;
        }
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        writeJson(learner, zip);
        for (PersonalData part : parts) {
            part.addFiles(learner, (path, text) -> add(zip, path, text));
        }
        zip.finish();
        return true;
    }

    private boolean exists(LearnerId learner) {
        return !database.createNativeQuery("SELECT 1 FROM learner WHERE id = :id")
                .setParameter("id", learner.value())
                .getResultList()
                .isEmpty();
    }

    private void writeJson(LearnerId learner, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(JSON_FILE));
        try (var json = mapper.getFactory().createGenerator(zip)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                    .enable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                    .useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writePOJOField("exportedAt", Instant.now());
            for (PersonalData part : parts) {
                json.writeFieldName(part.name());
                part.write(learner, json);
            }
            json.writeEndObject();
        }
        zip.closeEntry();
    }

    private static void add(ZipOutputStream zip, String path, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
