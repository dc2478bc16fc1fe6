package dev.sangja.runner;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sangja.platform.api.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Files that are laid into a program's folder. */
final class RunFiles {
    static final int MOST = 16;
    static final int MAX_BYTES = 524_288;

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{N} ._-]{0,59}");

    private RunFiles() {}

    /**
     * Reads the member {@code files} of a request.
     *
     * @throws Refusal at the first thing that is wrong
     */
    static Map<String, byte[]> of(JsonNode files) {
        if (files.isMissingNode()) {
            return Map.of();
        }
        if (!files.isObject() || files.size() > MOST) {
            throw Refusal.mustBe("files", files, "an object of at most " + MOST + " files");
        }
        var read = new HashMap<String, byte[]>();
        int bytes = 0;
        for (var file : files.properties()) {
            byte[] content = content(file.getKey(), file.getValue());
            bytes += content.length;
            read.put(file.getKey(), content);
        }
        if (bytes > MAX_BYTES) {
            throw Refusal.mustBe("files", bytes + " bytes", "at most " + MAX_BYTES + " together");
        }
        return read;
    }

    private static byte[] content(String name, JsonNode file) {
        String field = "files." + Refusal.echo(name);
        if (!NAME.matcher(name).matches()) {
            throw Refusal.of(
                    400,
                    field,
                    "'%s' is no name of a file, must be 1 to 60 letters, digits, spaces, dots, hyphens and underscores."
                            .formatted(field));
        }
        CheckedRun.only(field, file, new TreeSet<>(Set.of("text", "base64")));
        JsonNode text = file.path("text");
        JsonNode base64 = file.path("base64");
        if (text.isTextual() == base64.isTextual() || file.size() != 1) {
            throw Refusal.mustBe(field, file, "an object of either 'text' or 'base64', a string");
        }
        return text.isTextual()
                ? CheckedRun.text(field + ".text", text, MAX_BYTES).getBytes(StandardCharsets.UTF_8)
                : decoded(field + ".base64", base64.textValue());
    }

    private static byte[] decoded(String field, String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException _) {
            throw Refusal.mustBe(field, "'" + Refusal.echo(base64) + "'", "Base64 with padding");
        }
    }
}
