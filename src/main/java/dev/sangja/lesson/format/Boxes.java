package dev.sangja.lesson.format;

import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.text.Element;
import dev.sangja.platform.text.InlineElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Draws variables as boxes with their names: what was in a box before is crossed out. Who cannot see the drawing hears
 * one sentence a box in its place.
 */
final class Boxes {
    private static final Pattern LINE =
            Pattern.compile("\\s*(?<name>\\S.*?)\\s*=(?!=)\\s*(?<value>.*?)\\s*");

    private Boxes() {}

    static boolean isLine(String line) {
        return LINE.matcher(line).matches();
    }

    /** The drawing of lines {@code name = value}. */
    static Element draw(String lines, Lang lang) {
        Map<String, List<String>> boxes = new LinkedHashMap<>();
        for (String line : lines.lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                boxes.computeIfAbsent(matcher.group("name"), _ -> new ArrayList<>())
                        .add(matcher.group("value"));
            }
        }
        var figure = new Element("figure", Map.of("class", "boxes"));
        boxes.forEach((name, values) -> figure.appendChild(box(name, values)));
        var caption = new Element("figcaption", Map.of("class", "visually-hidden"));
        caption.appendChild(new Text(caption(boxes, lang)));
        figure.appendChild(caption);
        return figure;
    }

    private static Element box(String name, List<String> values) {
        var box = new Element("div", Map.of("class", "box", "aria-hidden", "true"));
        box.appendChild(span("box-name", List.of(new Text(name))));
        var contents = new ArrayList<Node>();
        for (String old : values.subList(0, values.size() - 1)) {
            var crossed = new InlineElement("s", Map.of());
            crossed.appendChild(new Text(old));
            contents.add(crossed);
            contents.add(new Text(" "));
        }
        contents.add(new Text(values.getLast()));
        box.appendChild(span("box-value", contents));
        return box;
    }

    private static InlineElement span(String type, List<Node> contents) {
        var span = new InlineElement("span", Map.of("class", type));
        contents.forEach(span::appendChild);
        return span;
    }

    private static String caption(Map<String, List<String>> boxes, Lang lang) {
        return boxes.entrySet().stream()
                .map(box -> sentence(box.getKey(), box.getValue(), lang))
                .collect(Collectors.joining(" "));
    }

    /** No Korean particle is glued to a name or a value, since its form would hang on their last sound. */
    private static String sentence(String name, List<String> values, Lang lang) {
        String now = values.getLast();
        String before = String.join(", ", values.subList(0, values.size() - 1));
        String past =
                switch (lang) {
                    case KO -> " (전에 든 것: " + before + ")";
                    case EN -> " (before: " + before + ")";
                };
        String present =
                switch (lang) {
                    case KO -> "상자 " + name + ": " + (now.isEmpty() ? "비어 있음" : now);
                    case EN -> "Box " + name + ": " + (now.isEmpty() ? "empty" : now);
                };
        return present + (before.isEmpty() ? "" : past) + ".";
    }
}
