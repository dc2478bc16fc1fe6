package dev.sangja.lesson.format;

import dev.sangja.lesson.source.Findings;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A file of YAML, or the front matter of one of Markdown, read as nodes since only those know their line. */
final class YamlFile {
    static final Set<String> LANGUAGES = ordered("ko", "en");

    private static final String MEND =
            "indent with spaces, and put a value that holds ': ' or '#' in quotes";

    private final String file;
    private final int firstLine;
    private final Findings findings;

    /** @param firstLine line of the file on which the YAML begins, from 1 */
    YamlFile(String file, int firstLine, Findings findings) {
        this.file = file;
        this.firstLine = firstLine;
        this.findings = findings;
    }

    static Set<String> ordered(String... keys) {
        return new LinkedHashSet<>(List.of(keys));
    }

    Optional<YamlMap> map(String yaml, Set<String> keys) {
        return root(yaml).flatMap(node -> asMap(node, "", keys));
    }

    /** A list of maps; an entry that is none is a finding and left out. */
    List<YamlMap> maps(String yaml, Set<String> keys) {
        var maps = new ArrayList<YamlMap>();
        Optional<Node> root = root(yaml);
        if (root.isPresent() && root.get() instanceof SequenceNode list) {
            list.getValue().forEach(item -> asMap(item, "", keys).ifPresent(maps::add));
        } else if (root.isPresent()) {
            report(root.get(), "the file is no list", "begin each entry with '- '");
        }
        return maps;
    }

    private Optional<YamlMap> asMap(Node node, String path, Set<String> keys) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(this, path, mapping, keys));
        }
        report(node, "there are no keys with values", "write lines such as 'title: …'");
        return Optional.empty();
    }

    private Optional<Node> root(String yaml) {
        if (hasTab(yaml)) {
            return Optional.empty();
        }
        try {
            @Nullable Node root = new Yaml().compose(new StringReader(yaml));
            if (root == null) {
                findings.add(file, firstLine, 1, "nothing stands here", "write the keys");
            }
            return Optional.ofNullable(root);
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            int line = mark == null ? 0 : mark.getLine();
            int column = mark == null ? 0 : mark.getColumn();
            String message = "broken YAML: " + e.getProblem();
            findings.add(file, firstLine + line, column + 1, message, MEND);
            return Optional.empty();
        } catch (YAMLException e) {
            String message =
                    "broken YAML: " + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            findings.add(file, firstLine, 1, message, MEND);
            return Optional.empty();
        }
    }

    private boolean hasTab(String yaml) {
        List<String> lines = yaml.lines().toList();
        boolean found = false;
        for (int i = 0; i < lines.size(); i++) {
            int tab = lines.get(i).indexOf('\t');
            if (tab >= 0) {
                findings.add(file, firstLine + i, tab + 1, "a tab", "write spaces in its place");
                found = true;
            }
        }
        return found;
    }

    int line(Node node) {
        return firstLine + node.getStartMark().getLine();
    }

    int column(Node node) {
        return 1 + node.getStartMark().getColumn();
    }

    void report(Node node, String message, String mend) {
        findings.add(file, line(node), column(node), message, mend);
    }

    Findings findings() {
        return findings;
    }
}
