package dev.sangja.platform.api;

/** Texts as JSON in UTF-8 can carry them: no half of a surrogate pair stands alone, and they are not longer than they may. */
public final class Texts {
    private static final char REPLACEMENT = '\ufffd';

    private Texts() {}

    /** The place of the first half that stands alone, -1 where there is none. */
    public static int loneHalf(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** The text with U+FFFD in place of each half that stands alone. */
    public static String whole(String text) {
        if (loneHalf(text) < 0) {
            return text;
        }
        int[] points = text.codePoints().map(each -> isHalf(each) ? REPLACEMENT : each).toArray();
        return new String(points, 0, points.length);
    }

    private static boolean isHalf(int point) {
        return Character.isBmpCodePoint(point) && Character.isSurrogate((char) point);
    }

    /** Its beginning, with an ellipsis where it is longer than {@code most}. */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return whole(text);
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return whole(text.substring(0, end)) + "…";
    }
}
