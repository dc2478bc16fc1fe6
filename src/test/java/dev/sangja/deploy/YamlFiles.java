package dev.sangja.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** YAML files as plain maps and lists; a key that stands twice is an error. */
final class YamlFiles {
    private YamlFiles() {}

    static Map<String, Object> read(Path file) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            return map(new Yaml(new SafeConstructor(options)).load(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked") // YAML of ours has no other keys, and the models check the rest
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    static Map<String, Object> mapAt(Map<String, Object> map, String key) {
        return map(map.getOrDefault(key, Map.of()));
    }

    static String textAt(Map<String, Object> map, String key) {
        return String.valueOf(map.get(key));
    }

    static List<?> listAt(Map<String, Object> map, String key) {
        return (List<?>) map.getOrDefault(key, List.of());
    }
}
