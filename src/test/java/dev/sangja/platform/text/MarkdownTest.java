package dev.sangja.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    private static String html(String markdown) {
        return Markdown.toHtml(markdown).toString();
    }

    @Test
    void code_output_callouts_and_tables_get_their_elements() {
        assertThat(html("```python\nprint(1)\n```"))
                .isEqualTo(
                        "<pre class=\"code\" data-lang=\"python\" tabindex=\"0\"><code>print(1)\n</code></pre>");
        assertThat(html("```output\n1\n```"))
                .isEqualTo("<figure class=\"output\"><pre tabindex=\"0\">1\n</pre></figure>");
        assertThat(html("> **Look.** Here.").replace("\n", ""))
                .isEqualTo(
                        "<aside class=\"callout\" role=\"note\"><p><strong>Look.</strong> Here.</p></aside>");
        assertThat(html("> A quote.")).startsWith("<blockquote>");
        assertThat(html("| a |\n|---|\n| b |"))
                .startsWith("<div class=\"table-scroll\" tabindex=\"0\">\n<table>");
    }

    @Test
    void raw_html_is_shown_and_not_obeyed() {
        assertThat(html("a <b onclick=x>b</b>"))
                .isEqualTo("<p>a &lt;b onclick&#61;x&gt;b&lt;/b&gt;</p>");
        assertThat(html("<button class=\"term\">x</button>")).doesNotContain("<button");
    }

    @Test
    void a_link_cannot_run_a_script() {
        assertThat(html("[a](javascript:alert(1)) [b](https://example.org)"))
                .doesNotContain("javascript")
                .contains("<a href=\"https://example.org\"");
    }

    @Test
    void plain_text_is_escaped() {
        assertThat(SafeHtml.escaped("<a href='x'>&\"").toString())
                .isEqualTo("&lt;a href=&#39;x&#39;&gt;&amp;&#34;");
    }

    @Property(tries = 1000)
    void no_text_becomes_a_script(@ForAll("hostile") String markdown) {
        for (Element element : Jsoup.parse(html(markdown)).body().getAllElements()) {
            assertThat(element.normalName())
                    .isNotIn("script", "iframe", "style", "object", "button", "svg", "form");
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey())
                        .doesNotStartWith("on")
                        .isNotIn("style", "srcdoc", "id");
                assertThat(attribute.getValue().toLowerCase(Locale.ROOT).replaceAll("\\s", ""))
                        .doesNotStartWith("javascript:")
                        .doesNotStartWith("data:");
            }
        }
    }

    @Provide
    static Arbitrary<String> hostile() {
        Arbitrary<String> parts =
                Arbitraries.of(
                        "<script>",
                        "</script>",
                        "alert(1)",
                        "<img src=x onerror=alert(1)>",
                        "[a](",
                        ")",
                        "![x](",
                        "javascript:",
                        "JaVaScRiPt&colon;",
                        "data:text/html,",
                        "\" onclick=\"x",
                        "<a href='",
                        "'>",
                        "```",
                        "\n",
                        "```python onload=x\n",
                        "```\" onload=\"x\n",
                        "`",
                        "<!--",
                        "-->",
                        "<svg/onload=x>",
                        "> **",
                        "**",
                        "| a |\n|---|\n",
                        "<",
                        ">",
                        "&#x6a;",
                        "&lt;",
                        "\u0000",
                        " ",
                        "[b]: javascript:x\n",
                        "[b]");
        return Arbitraries.oneOf(parts, Arbitraries.strings().ofMaxLength(8))
                .list()
                .ofMaxSize(20)
                .map(all -> String.join("", all));
    }
}
