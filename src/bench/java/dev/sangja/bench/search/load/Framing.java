package dev.sangja.bench.search.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** How a batch of documents, each a line of JSON that begins with its id, becomes a body, and what says that one was refused. */
enum Framing {
    /** App Search's. */
    ARRAY("application/json", "\"errors\":[\"") {
        @Override
        String body(List<String> documents) {
            return documents.stream().collect(Collectors.joining(",", "[", "]"));
        }
    },
    /** OpenSearch's. */
    BULK("application/x-ndjson", "\"errors\":true") {
        @Override
        String body(List<String> documents) {
            return documents.stream().map(BULK::withAction).collect(Collectors.joining());
        }
    };

    private static final String BEGIN = "{\"id\":";

    private final String type;
    private final byte[] refusal;

    Framing(String type, String refusal) {
        this.type = type;
        this.refusal = refusal.getBytes(StandardCharsets.US_ASCII);
    }

    static Framing of(String name) {
        return valueOf(name.toUpperCase(java.util.Locale.ROOT));
    }

    abstract String body(List<String> documents);

    String type() {
        return type;
    }

    byte[] refusal() {
        return refusal;
    }

    String withAction(String document) {
        if (!document.startsWith(BEGIN)) {
            throw new IllegalArgumentException("a document is to begin with its id: " + document);
        }
        String id = document.substring(BEGIN.length(), document.indexOf(',', BEGIN.length()));
        return "{\"index\":{\"_id\":" + id + "}}\n" + document + "\n";
    }
}
