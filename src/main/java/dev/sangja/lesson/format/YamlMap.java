package dev.sangja.lesson.format;

import dev.sangja.lesson.source.Findings;
import dev.sangja.platform.i18n.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Keys and values of YAML that know where they stand. What is missing or of the wrong kind is a finding and empty. */
final class YamlMap {
    private final YamlFile file;
    private final String path;
    private final MappingNode node;
    private final Map<String, Node> values = new LinkedHashMap<>();

    /** @param path keys that lead here with a dot behind them, for messages */
    YamlMap(YamlFile file, String path, MappingNode node, Set<String> keys) {
        this.file = file;
        this.path = path;
        this.node = node;
        node.getValue().forEach(tuple -> enter(tuple, keys));
    }

    private void enter(NodeTuple tuple, Set<String> keys) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (!keys.contains(key)) {
            file.report(
                    tuple.getKeyNode(),
                    "unknown key '" + path + key + "'",
                    "use only " + String.join(", ", keys));
        } else if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
            file.report(tuple.getKeyNode(), "key '" + path + key + "' stands twice", "delete one");
        }
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Line of a key's value, of the map itself where it has none. */
    int line(String key) {
        return file.line(values.getOrDefault(key, node));
    }

    Optional<String> text(String key) {
        return value(key, ScalarNode.class, "a text").flatMap(scalar -> notBlank(key, scalar));
    }

    private Optional<String> notBlank(String key, ScalarNode scalar) {
        String text = scalar.getValue().strip();
        if (text.isEmpty()) {
            file.report(scalar, "'" + path + key + "' is empty", "write the text behind it");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    Optional<Integer> number(String key) {
        Optional<ScalarNode> scalar = value(key, ScalarNode.class, "a number");
        if (scalar.isPresent() && !scalar.get().getValue().matches("\\d{1,6}")) {
            String found = "'" + path + key + "' is '" + scalar.get().getValue() + "'";
            file.report(scalar.get(), found, "write a whole number");
            return Optional.empty();
        }
        return scalar.map(found -> Integer.valueOf(found.getValue()));
    }

    Optional<YamlMap> map(String key, Set<String> keys) {
        return value(key, MappingNode.class, "keys with values")
                .map(found -> new YamlMap(file, path + key + ".", found, keys));
    }

    /** A text in every language. */
    Optional<LocalizedText> localized(String key) {
        Optional<YamlMap> map = map(key, YamlFile.LANGUAGES);
        Optional<String> ko = map.flatMap(found -> found.text("ko"));
        Optional<String> en = map.flatMap(found -> found.text("en"));
        return ko.flatMap(korean -> en.map(english -> new LocalizedText(korean, english)));
    }

    /** Texts of a list; none where the key is absent, which is no finding. */
    List<YamlText> texts(String key) {
        var texts = new ArrayList<YamlText>();
        if (!has(key)) {
            return texts;
        }
        value(key, SequenceNode.class, "a list")
                .ifPresent(list -> list.getValue().forEach(item -> addText(key, item, texts)));
        return texts;
    }

    private void addText(String key, Node item, List<YamlText> texts) {
        if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            texts.add(new YamlText(scalar.getValue().strip(), file.line(item), file.column(item)));
        } else {
            file.report(item, "an entry of '" + path + key + "' is no text", "write a text");
        }
    }

    private <T extends Node> Optional<T> value(String key, Class<T> type, String kind) {
        Node value = values.get(key);
        if (value == null) {
            file.report(node, "'" + path + key + "' is missing", "add '" + key + ":'");
            return Optional.empty();
        }
        if (!type.isInstance(value)) {
            file.report(value, "'" + path + key + "' is not " + kind, "write " + kind);
            return Optional.empty();
        }
        return Optional.of(type.cast(value));
    }

    Findings findings() {
        return file.findings();
    }

    /** A text of a list and where it stands. */
    record YamlText(String value, int line, int column) {}
}
