package dev.sangja.search.query;

/**
 * What was searched instead of what was typed.
 *
 * @param original as typed
 * @param used the same strokes in the keyboard's other mode: 김치 for rlacl
 */
public record QueryCorrection(String original, String used) {}
