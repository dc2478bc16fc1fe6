package dev.sangja.restaurants;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the resources of this room. A table that is not as it should be stops the first use, with its name. */
final class Tables {
    private Tables() {}

    /** The lines of a resource without remarks and empty ones. */
    static List<String> lines(String name) {
        return text(name).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }

    static Node yaml(String name) {
        return new Node(name, new Yaml(new SafeConstructor(new LoaderOptions())).load(text(name)));
    }

    /** The parts between bars. */
    static List<String> parts(String line, int least) {
        List<String> parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (parts.size() < least) {
            throw new IllegalStateException(
                    "'" + line + "' has too few parts, must have " + least + " between bars");
        }
        return parts;
    }

    private static String text(String name) {
        try (InputStream in = Tables.class.getResourceAsStream("/restaurants/" + name)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: restaurants/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read restaurants/" + name, e);
        }
    }

    /** A value of a YAML file, with the way to it for messages. */
    record Node(String path, @Nullable Object value) {
        Node at(String key) {
            return new Node(path + "/" + key, as(Map.class).get(key));
        }

        List<String> keys() {
            return ((Map<?, ?>) as(Map.class)).keySet().stream().map(String::valueOf).toList();
        }

        List<Node> items() {
            return ((List<?>) as(List.class)).stream().map(item -> new Node(path, item)).toList();
        }

        List<String> texts() {
            return items().stream().map(Node::text).toList();
        }

        String text() {
            return as(String.class);
        }

        int number() {
            return as(Integer.class);
        }

        private <T> T as(Class<T> type) {
            if (!type.isInstance(value)) {
                throw new IllegalStateException(
                        path + " is '" + value + "', must be a " + type.getSimpleName());
            }
            return type.cast(value);
        }
    }
}
