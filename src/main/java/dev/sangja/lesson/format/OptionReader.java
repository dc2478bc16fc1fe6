package dev.sangja.lesson.format;

import dev.sangja.lesson.StepKind;
import dev.sangja.lesson.format.Page.Option;
import dev.sangja.lesson.source.Findings;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Takes the choices, a task list at the end of a step that asks for a guess, out of the step's text. */
final class OptionReader {
    private static final String MEND =
            "end the step with a list of '- [ ] wrong' and one '- [x] right'";

    private static final String MARK = "[x] ";

    private OptionReader() {}

    static List<Option> take(String file, Heading heading, Node text, Findings findings) {
        if (heading.kind() != StepKind.PREDICT) {
            return List.of();
        }
        var options = new ArrayList<Option>();
        if (text.getLastChild() instanceof BulletList list) {
            list.unlink();
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                if (!take(item, options)) {
                    String message = "an item of the choices has no [ ] or no text";
                    findings.add(file, Places.line(item), 1, message, MEND);
                }
            }
        }
        long right = options.stream().filter(Option::right).count();
        if (options.size() < 2) {
            String message = "the guess has " + options.size() + " choices, fewer than 2";
            findings.add(file, heading.line(), 1, message, MEND);
        } else if (right != 1) {
            String message = "the guess has " + right + " choices marked [x], not 1";
            findings.add(file, heading.line(), 1, message, MEND);
        }
        return options;
    }

    private static boolean take(Node item, List<Option> options) {
        if (!(item.getFirstChild() instanceof TaskListItemMarker marker
                && marker.getNext() instanceof Paragraph answer)) {
            return false;
        }
        moveBehindMark(answer);
        var text = new Document();
        text.appendChild(answer);
        var reply = new Document();
        while (marker.getNext() != null) {
            reply.appendChild(marker.getNext());
        }
        return options.add(new Option(marker.isChecked(), text, reply));
    }

    /** The parser takes the mark out of the text, but leaves the text's place at the mark. */
    private static void moveBehindMark(Paragraph answer) {
        if (answer.getFirstChild() instanceof Text text) {
            var spans = new ArrayList<>(text.getSourceSpans());
            spans.set(0, spans.getFirst().subSpan(MARK.length()));
            text.setSourceSpans(spans);
        }
    }
}
