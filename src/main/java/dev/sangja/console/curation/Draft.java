package dev.sangja.console.curation;

import dev.sangja.search.curation.Curation;
import dev.sangja.search.curation.CurationReader;
import dev.sangja.search.request.TextList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * A curation as somebody is making it.
 *
 * @param queries as typed, one on each line
 * @param look a search for more documents; "" for the first query
 * @param seen how the curation was when the form was shown; "" for a new one
 */
record Draft(String queries, List<String> promoted, List<String> hidden, String look, String seen) {
    Draft {
        promoted = ids(promoted);
        hidden = ids(hidden);
    }

    private static List<String> ids(List<String> typed) {
        return typed.stream().filter(id -> !id.isEmpty()).distinct().toList();
    }

    /** For a query without a curation. */
    static Draft of(String query, List<String> promoted) {
        return new Draft(query.strip(), promoted, List.of(), "", "");
    }

    static Draft of(Curation curation) {
        return new Draft(
                String.join("\n", curation.queries()),
                curation.promoted(),
                curation.hidden(),
                "",
                fingerprint(curation));
    }

    /** Another text for each other content. */
    static String fingerprint(Curation curation) {
        return Integer.toHexString(CurationReader.json(curation).toString().hashCode());
    }

    Draft seeing(Curation curation) {
        return new Draft(queries, promoted, hidden, look, fingerprint(curation));
    }

    /** The same for a curation that is not there. */
    Draft anew() {
        return new Draft(queries, promoted, hidden, look, "");
    }

    Curation curation(String id) {
        return new Curation(id, list(), promoted, hidden);
    }

    /** Each query once. */
    List<String> list() {
        var all = new LinkedHashMap<String, String>();
        for (String line : queries.lines().toList()) {
            if (!line.isBlank()) {
                all.putIfAbsent(TextList.plain(line), line.strip());
            }
        }
        return List.copyOf(all.values());
    }

    /** What is searched for its list of results. */
    String searched() {
        return look.isBlank() ? list().stream().findFirst().orElse("") : look.strip();
    }

    /** What a button does to it. */
    Draft after(Step step) {
        String id = step.id();
        return switch (step.what()) {
            case PROMOTE -> with(moved(promoted, id, promoted.size()), without(hidden, id));
            case HIDE -> with(without(promoted, id), moved(hidden, id, hidden.size()));
            case RELEASE -> with(without(promoted, id), without(hidden, id));
            case UP -> with(moved(promoted, id, promoted.indexOf(id) - 1), hidden);
            case DOWN -> with(moved(promoted, id, promoted.indexOf(id) + 1), hidden);
            case NOTHING -> this;
        };
    }

    private Draft with(List<String> nowPromoted, List<String> nowHidden) {
        return new Draft(queries, nowPromoted, nowHidden, look, seen);
    }

    private static List<String> without(List<String> ids, String id) {
        return ids.stream().filter(each -> !each.equals(id)).toList();
    }

    private static List<String> moved(List<String> ids, String id, int to) {
        var moved = new ArrayList<>(without(ids, id));
        moved.add(Math.clamp(to, 0, moved.size()), id);
        return moved;
    }
}
