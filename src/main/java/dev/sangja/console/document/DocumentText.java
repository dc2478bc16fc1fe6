package dev.sangja.console.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sangja.search.document.Document;
import dev.sangja.search.document.DocumentJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A document as people read it, and what tells its versions apart. */
final class DocumentText {
    /** Of a document that is not there. */
    static final String NO_MARK = "";

    private static final int MARK = 24;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private DocumentText() {}

    static String of(Document document) {
        try {
            var tree = JSON.readTree(DocumentJson.writeWithId(document));
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what we wrote is JSON", e);
        }
    }

    /** The same for the same content. */
    static String mark(Document document) {
        try {
            byte[] text = DocumentJson.write(document).getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(hash).substring(0, MARK);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
