package dev.sangja.console.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What differs between two versions of settings.
 *
 * @param what path of the setting
 * @param before "" for nothing
 * @param after "" for nothing
 */
record Difference(String what, String before, String after) {
    private static final List<String> TUNED = List.of("precision", "search_fields", "boosts");

    static List<Difference> between(JsonNode before, JsonNode after) {
        Map<String, String> old = leaves(before);
        Map<String, String> now = leaves(after);
        var names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        var differences = new ArrayList<Difference>();
        for (String name : names) {
            String was = old.getOrDefault(name, "");
            String is = now.getOrDefault(name, "");
            if (!was.equals(is)) {
                differences.add(new Difference(name, was, is));
            }
        }
        return differences;
    }

    private static Map<String, String> leaves(JsonNode settings) {
        var leaves = new LinkedHashMap<String, String>();
        for (String key : TUNED) {
            collect(key, settings.path(key), leaves);
        }
        return leaves;
    }

    /** One boost of a field alone, and one of several, are the same. */
    private static void collect(String path, JsonNode json, Map<String, String> leaves) {
        if (json.isObject()) {
            json.properties()
                    .forEach(each -> collect(path + "." + each.getKey(), each.getValue(), leaves));
        } else if (json.isArray() && json.size() == 1) {
            collect(path, json.get(0), leaves);
        } else if (json.isArray()) {
            for (int i = 0; i < json.size(); i++) {
                collect(path + "." + (i + 1), json.get(i), leaves);
            }
        } else if (json.isNumber()) {
            leaves.put(path, json.decimalValue().stripTrailingZeros().toPlainString());
        } else if (!json.isMissingNode() && !json.isNull()) {
            leaves.put(path, json.asText());
        }
    }
}
