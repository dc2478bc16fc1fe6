package dev.sangja.bench.search.peer;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.opensearch.index.analysis.AnalyzerProvider;
import org.opensearch.index.analysis.AnalyzerScope;
import org.opensearch.index.analysis.PreBuiltAnalyzerProvider;
import org.opensearch.index.analysis.TokenFilterFactory;
import org.opensearch.index.analysis.TokenizerFactory;
import org.opensearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.opensearch.plugins.AnalysisPlugin;
import org.opensearch.plugins.Plugin;

/**
 * Lucene's Korean by the names that OpenSearch's own plugin gives it: the analyser as it is by default, and a tokenizer that
 * keeps compounds beside their parts.
 */
public final class KoreanPlugin extends Plugin implements AnalysisPlugin {
    @Override
    public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
        return Map.of(
                "nori",
                (_, _, name, _) ->
                        new PreBuiltAnalyzerProvider(
                                name, AnalyzerScope.INDICES, new KoreanAnalyzer()));
    }

    @Override
    public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
        return Map.of(
                "nori_tokenizer",
                (_, _, name, _) -> TokenizerFactory.newFactory(name, KoreanPlugin::tokenizer));
    }

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of("nori_part_of_speech", (_, _, name, _) -> new PartOfSpeech(name));
    }

    private static KoreanTokenizer tokenizer() {
        return new KoreanTokenizer(
                TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, null, DecompoundMode.MIXED, false);
    }

    private record PartOfSpeech(String name) implements TokenFilterFactory {
        @Override
        public TokenStream create(TokenStream words) {
            return new KoreanPartOfSpeechStopFilter(words);
        }
    }
}
