package dev.sangja.platform.text;

import io.quarkus.qute.RawString;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.owasp.html.PolicyFactory;

/** Markup that may stand in a page as it is. Templates print it with {@code {text.raw}}. */
public final class SafeHtml {
    public static final SafeHtml EMPTY = new SafeHtml("");

    private final String html;

    private SafeHtml(String html) {
        this.html = html;
    }

    /** Plain text, with everything escaped that has a meaning in HTML. */
    public static SafeHtml escaped(String text) {
        return new SafeHtml(
                text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&#34;")
                        .replace("'", "&#39;"));
    }

    /** What a sanitiser's policy leaves of some markup. */
    static SafeHtml sanitised(String html, PolicyFactory policy) {
        return new SafeHtml(policy.sanitize(html));
    }

    /** What a reader reads, on one line. */
    public String text() {
        Document fragment = Jsoup.parseBodyFragment(html);
        fragment.select("button").unwrap(); // stands within a word, as '딕셔너리로' has one
        return fragment.text();
    }

    public boolean isEmpty() {
        return html.isEmpty();
    }

    /** For templates: is not escaped again. */
    public RawString raw() {
        return new RawString(html);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SafeHtml that && html.equals(that.html);
    }

    @Override
    public int hashCode() {
        return Objects.hash(html);
    }

    @Override
    public String toString() {
        return html;
    }
}
