package dev.sangja.search.request;

import dev.sangja.search.schema.FieldName;
import java.util.List;

/**
 * Documents with the same value are one result: the best, with the others under it.
 *
 * @param size most others that are shown, 1 to 10
 * @param sort order of the others; empty for the score's
 * @param collapse whether sorting and paging count groups
 */
public record Group(FieldName field, int size, List<Sort> sort, boolean collapse) {
    public Group {
        sort = List.copyOf(sort);
    }
}
