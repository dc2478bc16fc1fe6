package dev.sangja.search.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sangja.search.document.Document;
import dev.sangja.search.schema.Scalar;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds searches to what people expect who type. */
class SearchTableTest {
    private static final int SHOWN = 8;

    static Stream<Row> rows() {
        return Stream.of("korean.tsv", "english.tsv").flatMap(file -> Row.read(file).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void what_is_typed_finds_what_is_meant(Row row) {
        assumeTrue(
                row.corpus().documents().isPresent(),
                () -> "skipped, no " + row.corpus() + " in " + Documents.SHARED.toAbsolutePath());
        Asked.Answer answer = Asked.search(row);
        List<Document> hits = answer.hits();
        var soft = new SoftAssertions();
        soft.assertThat(answer.instead()).as("%s: searched instead", row).isEqualTo(row.instead());
        soft.assertThat(row.first().fits(hits))
                .as("%s: first must be %s, came %s", row, row.first(), titles(row, hits))
                .isTrue();
        for (Named wanted : row.found()) {
            soft.assertThat(hits.stream().anyMatch(wanted::matches))
                    .as("%s: must find %s, came %s", row, wanted, titles(row, hits))
                    .isTrue();
        }
        for (Named unwanted : row.absent()) {
            soft.assertThat(hits.stream().filter(unwanted::matches).map(hit -> title(row, hit)))
                    .as("%s: must not find %s, came %s", row, unwanted, titles(row, hits))
                    .isEmpty();
        }
        soft.assertAll();
    }

    private static String titles(Row row, List<Document> hits) {
        String shown =
                hits.stream()
                        .limit(Math.max(SHOWN, row.first().size() + 2))
                        .map(hit -> title(row, hit))
                        .collect(Collectors.joining(" | "));
        return hits.size() + " hits: " + shown;
    }

    private static String title(Row row, Document hit) {
        return hit.value(row.corpus().title()).scalars().stream()
                .map(Scalar::asText)
                .collect(Collectors.joining());
    }

    @Test
    void a_row_names_only_documents_that_there_are() {
        var strange =
                rows().filter(row -> row.corpus().documents().isPresent())
                        .flatMap(
                                row ->
                                        row.named()
                                                .filter(named -> !exists(row, named))
                                                .map(named -> row.place() + ": " + named));
        assertThat(strange).isEmpty();
    }

    private static boolean exists(Row row, Named named) {
        return row.corpus().documents().orElseThrow().stream().anyMatch(named::matches);
    }

    @Test
    void no_row_is_written_twice() {
        var asked = rows().map(row -> List.of(row.corpus(), row.settings(), row.query()));
        assertThat(asked).doesNotHaveDuplicates();
    }
}
