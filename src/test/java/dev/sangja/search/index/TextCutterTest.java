package dev.sangja.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.search.analysis.IndexedWord;
import dev.sangja.search.analysis.TextAnalysis;
import dev.sangja.search.analysis.View;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.document.FieldType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextCutterTest {
    private static final int BETWEEN_VALUES = 100;
    private static final List<String> VALUES =
            List.of(
                    "김치찌개 7,500원",
                    "Sunset Palace, O'Reilly's Wi-Fi",
                    "!!!",
                    "11:00",
                    "부부가 익선동에서 꾸려 가는 중국집입니다. 면은 손으로 뽑아 굵기가 조금씩 다르고, 창밖으로 동네가 한눈에 들어옵니다.",
                    "김치찌개 7,500원");

    private final TextCutter cutter = TextCutter.of(TextAnalysis.of("ko"));
    private final TextAnalysis analysis = TextAnalysis.of("ko");

    record Placed(String term, int position) {}

    @ParameterizedTest
    @EnumSource(View.class)
    void terms_of_several_values_stand_as_the_analysis_puts_them_with_a_gap_between(View view)
            throws IOException {
        IndexField way = IndexField.valueOf(view.name());
        List<CutText> cuts = VALUES.stream().map(text -> cutter.cut(text).in(way, true)).toList();
        var field = new CutField("name", cuts, new FieldType());
        TokenStream first = field.tokenStream(new KeywordAnalyzer(), null);

        assertThat(read(first)).isEqualTo(expected(view));
        assertThat(read(field.tokenStream(new KeywordAnalyzer(), first)))
                .as("with the stream of the document before")
                .isEqualTo(expected(view));
    }

    private List<Placed> expected(View view) {
        var all = new ArrayList<Placed>();
        int behind = 0;
        for (String value : VALUES) {
            List<IndexedWord> words = analysis.indexed(view, value);
            for (IndexedWord word : words) {
                all.add(new Placed(word.term(), behind + word.position()));
            }
            behind += words.isEmpty() ? 0 : words.getLast().position() + 1;
            behind += BETWEEN_VALUES;
        }
        return all;
    }

    private static List<Placed> read(TokenStream stream) throws IOException {
        var term = stream.getAttribute(TermToBytesRefAttribute.class);
        var step = stream.getAttribute(PositionIncrementAttribute.class);
        var all = new ArrayList<Placed>();
        int position = -1;
        stream.reset();
        while (stream.incrementToken()) {
            position += step.getPositionIncrement();
            all.add(new Placed(term.getBytesRef().utf8ToString(), position));
        }
        stream.end();
        stream.close();
        return all;
    }
}
