package dev.sangja.lesson;

/**
 * A drawing of a lesson.
 *
 * @param name file name beside the lesson's text
 * @param svg the file as it is
 * @param width in CSS pixels, from the drawing's viewBox
 * @param height in CSS pixels, from the drawing's viewBox
 * @param version hexadecimal digits that change with the content
 */
public record Picture(String name, String svg, int width, int height, String version) {}
