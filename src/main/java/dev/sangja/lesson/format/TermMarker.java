package dev.sangja.lesson.format;

import dev.sangja.lesson.StepId;
import dev.sangja.lesson.Term;
import dev.sangja.lesson.TermCard;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.text.Element;
import dev.sangja.platform.text.InlineElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Underlines each known word where a step's texts use it first. Only prose counts: code, headings, links and drawings
 * are left as they are. The marks are nodes of our own put into the tree, never text that is read as markup, so the
 * sanitiser need not allow authors anything for them.
 */
final class TermMarker {
    private final StepId step;
    private final Lang lang;
    private final WordForms forms;
    private final Map<String, Term> byForm = new HashMap<>();
    private final Map<String, TermCard> cards = new LinkedHashMap<>();

    /** @param known words that this step or one before it introduces */
    TermMarker(StepId step, Lang lang, List<Term> known) {
        this.step = step;
        this.lang = lang;
        for (Term term : known) {
            byForm.putIfAbsent(key(term.in(lang).term()), term);
            term.in(lang).forms().forEach(form -> byForm.putIfAbsent(key(form), term));
        }
        this.forms = new WordForms(lang, byForm.keySet());
    }

    /** The words underlined so far, in the order of the text. */
    List<TermCard> cards() {
        return List.copyOf(cards.values());
    }

    void mark(Node tree) {
        if (!byForm.isEmpty()) {
            tree.accept(new Prose());
        }
    }

    private static String key(String form) {
        return form.toLowerCase(Locale.ROOT);
    }

    private void markLine(Node line) {
        var run = new TextRun(line);
        Matcher matcher = forms.matcher(run.text());
        List<MatchResult> marks = new ArrayList<>();
        while (matcher.find()) {
            Term term = byForm.get(key(matcher.group()));
            if (term != null
                    && run.isProse(matcher.start(), matcher.end())
                    && !cards.containsKey(term.id().value())) {
                cards.put(term.id().value(), card(term));
                marks.add(matcher.toMatchResult());
            }
        }
        for (MatchResult mark : marks.reversed()) {
            Term term = byForm.get(key(mark.group()));
            if (term != null) {
                run.wrap(mark.start(), mark.end(), button(term));
            }
        }
    }

    private InlineElement button(Term term) {
        return new InlineElement(
                "button", Map.of("type", "button", "class", "term", "popovertarget", id(term)));
    }

    /** Two hyphens, which no id holds, keep a step 'a-b' with word 'c' apart from 'a' with 'b-c'. */
    private String id(Term term) {
        return "term-" + step + "--" + term.id();
    }

    private TermCard card(Term term) {
        Term.Word word = term.in(lang);
        return new TermCard(
                id(term), word.term(), word.meaning(), term.analogy().map(text -> text.in(lang)));
    }

    private final class Prose extends AbstractVisitor {
        @Override
        public void visit(Paragraph paragraph) {
            markLine(paragraph);
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableCell) {
                markLine(node);
            } else {
                visitChildren(node);
            }
        }

        @Override
        public void visit(CustomBlock block) {
            if (!(block instanceof Element)) {
                visitChildren(block);
            }
        }

        @Override
        public void visit(Heading heading) {}
    }

    /** The text of a line over all its nodes, so that a word beside emphasis or code is seen with its neighbours. */
    private static final class TextRun extends AbstractVisitor {
        private final StringBuilder text = new StringBuilder();
        private final Map<Integer, Text> prose = new LinkedHashMap<>();

        TextRun(Node line) {
            visitChildren(line);
        }

        String text() {
            return text.toString();
        }

        boolean isProse(int start, int end) {
            return prose.entrySet().stream()
                    .anyMatch(
                            piece ->
                                    piece.getKey() <= start
                                            && end <= piece.getKey() + length(piece.getValue()));
        }

        /** Puts a part of a text into an element. Parts must be wrapped from the last to the first. */
        void wrap(int start, int end, InlineElement element) {
            for (var piece : prose.entrySet()) {
                int from = start - piece.getKey();
                int to = end - piece.getKey();
                Text node = piece.getValue();
                if (from >= 0 && to <= length(node)) {
                    String literal = node.getLiteral();
                    element.appendChild(new Text(literal.substring(from, to)));
                    node.insertAfter(new Text(literal.substring(to)));
                    node.insertAfter(element);
                    node.setLiteral(literal.substring(0, from));
                    return;
                }
            }
        }

        private static int length(Text text) {
            return text.getLiteral().length();
        }

        @Override
        public void visit(Text node) {
            prose.put(text.length(), node);
            text.append(node.getLiteral());
        }

        @Override
        public void visit(Code code) {
            text.append(code.getLiteral());
        }

        @Override
        public void visit(Link link) {
            text.append(Texts.within(link));
        }

        @Override
        public void visit(Image image) {
            text.append('\n');
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            text.append('\n');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            text.append('\n');
        }

        @Override
        public void visit(CustomNode element) {
            text.append('\n');
        }
    }
}
