package dev.sangja.lesson;

/**
 * A right answer beside the solution: the checks must accept it.
 *
 * @param name of its file, without language and ending
 */
public record RightAnswer(String name, Code code) {}
