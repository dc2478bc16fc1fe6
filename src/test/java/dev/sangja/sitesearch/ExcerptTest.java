package dev.sangja.sitesearch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {
    private static final String TEXT =
            "A box holds 5 & more. It is <b>yours</b>, and \"ours\". Bye.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "A box <em>holds</em> 5 | A box <em>holds</em> 5…",
                "<em>holds</em> 5 &amp; more. | …<em>holds</em> 5 &amp; more. …",
                "is &lt;b&gt;yours&lt;/b&gt;, and &quot;ours&quot;. Bye. | …is &lt;b&gt;yours&lt;/b&gt;, and &quot;ours&quot;. Bye.",
                "A box holds 5 &amp; more. It is &lt;b&gt;yours&lt;/b&gt;, and &quot;ours&quot;. Bye. | A box holds 5 &amp; more. It is &lt;b&gt;yours&lt;/b&gt;, and &quot;ours&quot;. Bye.",
                "of another text | of another text"
            })
    void a_cut_is_shown_where_the_text_goes_on(String snippet, String shown) {
        assertThat(Excerpt.of(TEXT, snippet)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"''", "' '"})
    void nothing_stays_nothing(String snippet) {
        assertThat(Excerpt.of(TEXT, snippet)).isEqualTo(snippet);
    }
}
