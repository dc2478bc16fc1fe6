package dev.sangja.lesson;

import java.util.HexFormat;

/**
 * A drawing of a lesson.
 *
 * @param name file name beside the lesson's text
 * @param svg the file as it is
 * @param width in CSS pixels, from the drawing's viewBox
 * @param height in CSS pixels, from the drawing's viewBox
 */
public record Picture(String name, String svg, int width, int height) {
    /** A quoted tag that changes with the content. */
    public String etag() {
        return '"' + HexFormat.of().toHexDigits(svg.hashCode()) + '-' + svg.length() + '"';
    }
}
