package dev.sangja.lesson.format;

import dev.sangja.lesson.format.Passage.Kind;
import dev.sangja.lesson.format.Passage.Piece;
import dev.sangja.platform.i18n.Lang;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Takes passages and code out of one tree of Markdown. */
final class TextReader extends AbstractVisitor {
    private final Kind kind;
    private final int number;
    private final Lang lang;
    private final Spot step;
    private final String file;
    private final List<Passage> passages;
    private final List<Snippet> snippets;

    TextReader(
            Kind kind,
            int number,
            Lang lang,
            Spot step,
            String file,
            List<Passage> passages,
            List<Snippet> snippets) {
        this.kind = kind;
        this.number = number;
        this.lang = lang;
        this.step = step;
        this.file = file;
        this.passages = passages;
        this.snippets = snippets;
    }

    @Override
    public void visit(Paragraph paragraph) {
        read(paragraph, kind);
    }

    @Override
    public void visit(Heading heading) {
        read(heading, kind);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell) {
            read(node, kind);
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(FencedCodeBlock fence) {
        if ("python".equals(fence.getInfo())) {
            snippet(Snippet.Kind.SAMPLE, Places.line(fence) + 1, 1, fence.getLiteral());
        }
    }

    private void read(Node line, Kind as) {
        var words = new Words(line);
        if (!words.text.toString().isBlank()) {
            passages.add(
                    new Passage(
                            as,
                            number,
                            lang,
                            Optional.of(step),
                            file,
                            words.text.toString(),
                            words.pieces));
        }
    }

    private void snippet(Snippet.Kind as, int line, int column, String source) {
        snippets.add(new Snippet(as, lang, step, file, line, column, source));
    }

    /** The words of one line of text. */
    private final class Words extends AbstractVisitor {
        private final StringBuilder text = new StringBuilder();
        private final List<Piece> pieces = new ArrayList<>();

        Words(Node line) {
            visitChildren(line);
            if (pieces.isEmpty()) {
                begin(line);
            }
        }

        private void begin(Node node) {
            pieces.add(new Piece(text.length(), Places.line(node), Places.column(node)));
        }

        @Override
        public void visit(Text node) {
            begin(node);
            text.append(node.getLiteral());
        }

        @Override
        public void visit(Code code) {
            begin(code);
            text.append(Passage.CODE);
            snippet(
                    Snippet.Kind.FRAGMENT,
                    Places.line(code),
                    Places.column(code),
                    code.getLiteral());
        }

        @Override
        public void visit(Image image) {
            read(image, Kind.PICTURE);
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            text.append(' ');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            text.append(' ');
        }
    }
}
