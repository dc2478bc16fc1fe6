package dev.sangja.console.tester;

import io.quarkus.qute.RawString;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A document as a result.
 *
 * @param place from 1
 * @param id as curations and explanations name it: after its engine's name where a meta engine was asked
 * @param title what it is called, with marks where it was found, as HTML
 * @param plainTitle the same as text
 * @param values some of its other fields
 */
public record ShownHit(
        int place,
        String id,
        RawString title,
        String plainTitle,
        List<Value> values,
        double score) {
    public ShownHit {
        values = List.copyOf(values);
    }

    /** A field, as HTML. */
    public record Value(String field, RawString html) {}

    /** The same at another place. */
    public ShownHit at(int other) {
        return new ShownHit(other, id, title, plainTitle, values, score);
    }

    /** Its id in the query of an address. */
    public String encodedId() {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    /** As people compare scores. */
    public String shownScore() {
        return Numbers.score(score);
    }
}
