package dev.sangja.bench.search.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ko.KoreanAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * One field, BM25 as Lucene has it, any of the words. Does what each line of its input says, and answers with a line of JSON:
 *
 * <ul>
 *   <li>{@code add <document>}, JSON with id and text; the first one, and the first behind {@code open}, begins a new index
 *   <li>{@code open}
 *   <li>{@code search <JSON string>}: ids, best first
 * </ul>
 *
 * Arguments: a folder for the index, and standard, nori or english.
 */
final class PlainSearch {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ID = "id";
    private static final String TEXT = "text";
    private static final int DEPTH = 100;

    private final Directory folder;
    private final Analyzer analyzer;
    private IndexWriter writer;
    private IndexSearcher searcher;

    private PlainSearch(Path folder, Analyzer analyzer) throws IOException {
        this.folder = FSDirectory.open(folder);
        this.analyzer = analyzer;
    }

    public static void main(String[] arguments) throws IOException {
        var plain = new PlainSearch(Path.of(arguments[0]), analyzer(arguments[1]));
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] words = line.split("\t", 2);
            System.out.println(plain.answer(words[0], words.length > 1 ? words[1] : ""));
        }
    }

    private static Analyzer analyzer(String name) {
        return switch (name) {
            case "standard" -> new StandardAnalyzer();
            case "nori" -> new KoreanAnalyzer();
            case "english" -> new EnglishAnalyzer();
            default -> throw new IllegalArgumentException("no such analyser: " + name);
        };
    }

    private String answer(String command, String text) throws IOException {
        return switch (command) {
            case "add" -> add(JSON.readTree(text));
            case "open" -> open();
            case "search" -> JSON.writeValueAsString(search(JSON.readValue(text, String.class)));
            default -> throw new IllegalArgumentException("no such command: " + command);
        };
    }

    private String add(JsonNode given) throws IOException {
        if (writer == null) {
            var config = new IndexWriterConfig(analyzer).setOpenMode(OpenMode.CREATE);
            writer = new IndexWriter(folder, config);
        }
        var document = new Document();
        document.add(new StoredField(ID, given.get(ID).asText()));
        document.add(new TextField(TEXT, given.get(TEXT).asText(), Store.NO));
        writer.addDocument(document);
        return "true";
    }

    private String open() throws IOException {
        writer.close();
        writer = null;
        searcher = new IndexSearcher(DirectoryReader.open(folder));
        return "true";
    }

    private List<String> search(String text) throws IOException {
        var found = new ArrayList<String>();
        Query query = new QueryBuilder(analyzer).createBooleanQuery(TEXT, text);
        if (query != null) {
            for (ScoreDoc hit : searcher.search(query, DEPTH).scoreDocs) {
                found.add(searcher.storedFields().document(hit.doc).get(ID));
            }
        }
        return found;
    }
}
