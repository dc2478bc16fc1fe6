package dev.sangja.search.query;

import java.util.Arrays;

/** How often numbers were seen: a table with open addresses, as boxed numbers cost three times as much. */
final class LongCounts {
    private long[] keys = new long[256];
    private int[] counts = new int[256];
    private int size;

    @FunctionalInterface
    interface Row {
        void accept(long key, int count);
    }

    void add(long key, int count) {
        int slot = slot(keys, counts, key);
        if (counts[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        counts[slot] += count;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    private static int slot(long[] keys, int[] counts, long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (counts[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] newKeys = new long[keys.length * 2];
        int[] newCounts = new int[keys.length * 2];
        forEach(
                (key, count) -> {
                    int slot = slot(newKeys, newCounts, key);
                    newKeys[slot] = key;
                    newCounts[slot] = count;
                });
        keys = newKeys;
        counts = newCounts;
    }

    void forEach(Row row) {
        for (int slot = 0; slot < counts.length; slot++) {
            if (counts[slot] != 0) {
                row.accept(keys[slot], counts[slot]);
            }
        }
    }

    void clear() {
        Arrays.fill(counts, 0);
        size = 0;
    }
}
