package dev.sangja.console.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sangja.platform.i18n.Lang;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The page as a folder of files that need no server of their own: HTML, a script, the official client, and what was chosen. */
final class ReferenceZip {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CLIENT = "app-search-javascript/";
    private static final List<String> CLIENT_FILES =
            List.of("elastic_app_search.umd.min.js", "LICENSE.txt", "NOTICE.txt");
    private static final List<String> OWN_FILES = List.of("search.js", "style.css");

    private ReferenceZip() {}

    /**
     * What the page needs to know.
     *
     * @param server address of this server, without a slash at its end
     */
    record Settings(String server, String engine, String key, Chosen chosen, Lang lang) {}

    static byte[] of(Settings settings) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            String end = "_" + settings.lang().code();
            add(zip, "index.html", resource("index" + end + ".html"));
            add(zip, "README.md", resource("README" + end + ".md"));
            add(zip, "config.js", config(settings).getBytes(StandardCharsets.UTF_8));
            for (String file : OWN_FILES) {
                add(zip, file, resource(file));
            }
            for (String file : CLIENT_FILES) {
                add(zip, CLIENT + file, resource(CLIENT + file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry("search-page/" + name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = ReferenceZip.class.getResourceAsStream("files/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the build lacks a file of the page: " + name);
            }
            return in.readAllBytes();
        }
    }

    private static String config(Settings settings) throws JsonProcessingException {
        Chosen chosen = settings.chosen();
        ObjectNode json =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("server", settings.server())
                        .put("engine", settings.engine())
                        .put("key", settings.key())
                        .put("title", chosen.title())
                        .put("url", chosen.url());
        chosen.fields().forEach(json.putArray("fields")::add);
        chosen.facets().forEach(json.putArray("facets")::add);
        chosen.sorts().forEach(json.putArray("sorts")::add);
        return "window.SEARCH_PAGE = "
                + JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json)
                + ";\n";
    }
}
