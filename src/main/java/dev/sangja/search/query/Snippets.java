package dev.sangja.search.query;

import dev.sangja.search.query.Marks.Mark;
import dev.sangja.search.request.ResultField;
import dev.sangja.search.schema.FieldValue;
import dev.sangja.search.schema.Scalar;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Shows where in a text the words of a search stand, as HTML: all of the text is escaped, only our marks are not. */
final class Snippets {
    private final Marks marks;

    Snippets(TextQuery query) {
        marks = Marks.of(query);
    }

    /** The best place of the best of the values; empty where nothing is found and the beginning is not wanted. */
    Optional<String> of(FieldValue value, ResultField.Snippet wanted) {
        Optional<Place> best = Optional.empty();
        for (Scalar scalar : value.scalars()) {
            Optional<Place> place = best(scalar.asText(), wanted.size());
            if (place.isPresent() && place.get().worth() > best.map(Place::worth).orElse(0)) {
                best = place;
            }
        }
        return best.map(Place::html)
                .or(() -> wanted.fallback() ? start(value, wanted) : Optional.empty());
    }

    private static Optional<String> start(FieldValue value, ResultField.Snippet wanted) {
        return value.scalars().stream()
                .findFirst()
                .map(Scalar::asText)
                .map(text -> escape(text.substring(0, Shortened.wordEnd(text, wanted.size()))));
    }

    /**
     * A stretch of a text with its marks.
     *
     * @param worth how much of the search stands in it
     */
    private record Place(String text, int start, int end, List<Mark> marks, int worth) {
        String html() {
            var html = new StringBuilder();
            int at = start;
            for (Mark mark : marks) {
                if (mark.end() <= end && mark.start() >= at) {
                    html.append(escape(text.substring(at, mark.start())));
                    html.append("<em>").append(escape(text.substring(mark.start(), mark.end())));
                    html.append("</em>");
                    at = mark.end();
                }
            }
            return html.append(escape(text.substring(at, end))).toString();
        }
    }

    private Optional<Place> best(String text, int size) {
        List<Mark> all = marks.in(text);
        Optional<Place> best = Optional.empty();
        for (int i = 0; i < all.size(); i++) {
            Place place = around(text, size, all, i);
            if (place.worth() > best.map(Place::worth).orElse(0)) {
                best = Optional.of(place);
            }
        }
        return best;
    }

    /** Different words count more than the same one again. */
    private static Place around(String text, int size, List<Mark> all, int first) {
        int from = all.get(first).start();
        var different = new HashSet<String>();
        int last = first;
        while (last < all.size() && (last == first || all.get(last).end() - from <= size)) {
            different.add(all.get(last).term());
            last++;
        }
        int to = all.get(last - 1).end();
        int room = Math.max(0, size - (to - from));
        int wanted = Math.max(0, Math.min(from - room / 2, text.length() - size));
        int begin = Math.min(Shortened.wordStart(text, wanted), from);
        int end = Math.max(to, Shortened.wordEnd(text, Math.min(text.length(), begin + size)));
        List<Mark> inside = all.stream().filter(mark -> mark.start() >= begin).toList();
        return new Place(text, begin, end, inside, different.size() * 100 + (last - first));
    }

    static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
