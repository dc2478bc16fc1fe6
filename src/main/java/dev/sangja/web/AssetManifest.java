package dev.sangja.web;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of the built front end: an entry's source name to the hashed name that Vite gave it. Templates use it as
 * {@code cdi:assets}.
 */
@Named("assets")
@ApplicationScoped
public class AssetManifest {
    private static final String MANIFEST = "manifest.json";

    private final AssetFiles files;
    private final ObjectMapper json;
    private volatile Loaded loaded = new Loaded(new byte[0], Map.of());

    AssetManifest(AssetFiles files, ObjectMapper json) {
        this.files = files;
        this.json = json;
    }

    /** Address of the script that every page loads. */
    public String script() {
        return url(entry("src/page.ts").file());
    }

    /** Address of the font with the letters of our own texts, which pages load before anything else. */
    public String font() {
        return url(entry("node_modules/.cache/sangja-font/sangja-text.woff2").file());
    }

    /** Addresses of the style sheets that every page loads. */
    public List<String> styles() {
        return requireNonNull(entry("src/page.ts").css()).stream().map(AssetManifest::url).toList();
    }

    /** Address of the script that the console's pages load besides. */
    public String consoleScript() {
        return url(entry("src/console/console.ts").file());
    }

    /** Addresses of the style sheets that the console's pages load besides. */
    public List<String> consoleStyles() {
        return requireNonNull(entry("src/console/console.ts").css()).stream()
                .map(AssetManifest::url)
                .toList();
    }

    private Entry entry(String source) {
        Entry entry = entries().get(source);
        if (entry == null) {
            throw new IllegalStateException("the built front end has no entry '" + source + "'");
        }
        return entry;
    }

    private Map<String, Entry> entries() {
        byte[] bytes =
                files.read(MANIFEST)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "the front end is not built: manifest.json is missing; run"
                                                        + " 'npm run build' in src/main/webui"));
        Loaded now = loaded;
        if (!Arrays.equals(now.bytes(), bytes)) {
            now = new Loaded(bytes, parse(bytes));
            loaded = now;
        }
        return now.entries();
    }

    private Map<String, Entry> parse(byte[] bytes) {
        try {
            return json.readerFor(new TypeReference<Map<String, Entry>>() {})
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("manifest.json of the front end is damaged", e);
        }
    }

    private static String url(String file) {
        return "/assets/" + file;
    }

    /** One row of Vite's manifest; only what is used here. */
    record Entry(String file, @Nullable List<String> css) {
        Entry {
            css = css == null ? List.of() : List.copyOf(css);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // compared by content, never exposed
    private record Loaded(byte[] bytes, Map<String, Entry> entries) {}
}
