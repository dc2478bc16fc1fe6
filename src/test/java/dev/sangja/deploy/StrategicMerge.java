package dev.sangja.deploy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Kubernetes' strategic merge as far as our patches go: lists of named things are merged by name, others replaced. */
final class StrategicMerge {
    private StrategicMerge() {}

    static Map<String, Object> merge(Map<String, Object> base, Map<String, Object> patch) {
        var merged = new LinkedHashMap<>(base);
        patch.forEach((key, value) -> merged.put(key, value(base.get(key), value)));
        return merged;
    }

    private static Object value(@Nullable Object base, Object patch) {
        if (base instanceof Map && patch instanceof Map) {
            return merge(YamlFiles.map(base), YamlFiles.map(patch));
        }
        return base instanceof List<?> old && patch instanceof List<?> added && named(added)
                ? list(old, added)
                : patch;
    }

    private static List<Object> list(List<?> base, List<?> patch) {
        var merged = new ArrayList<Object>(base);
        for (Object item : patch) {
            int place = merged.stream().map(StrategicMerge::name).toList().indexOf(name(item));
            if (place < 0) {
                merged.add(item);
            } else {
                merged.set(place, value(merged.get(place), item));
            }
        }
        return merged;
    }

    private static boolean named(List<?> items) {
        return items.stream().map(StrategicMerge::name).allMatch(Objects::nonNull);
    }

    private static @Nullable Object name(Object item) {
        return item instanceof Map<?, ?> map ? map.get("name") : null;
    }
}
