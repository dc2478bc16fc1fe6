package dev.sangja.search.request;

/**
 * Which results are shown.
 *
 * @param current 1 to 100
 * @param size 0 to 1000
 */
public record Page(int current, int size) {
    public static final Page FIRST = new Page(1, 10);

    /** How many results come before it. */
    public int offset() {
        return (current - 1) * size;
    }
}
