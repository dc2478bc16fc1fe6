package dev.sangja.console;

import java.util.List;

/** What became of a form about one part of an engine. */
public sealed interface Kept<T> {
    /** It is as the form says; a deleted part is given as it was. */
    record Done<T>(T part) implements Kept<T> {}

    record Wrong<T>(List<String> sentences) implements Kept<T> {}

    /** Somebody else changed the part since the form was shown. */
    record Lost<T>(T now) implements Kept<T> {}

    record Gone<T>() implements Kept<T> {}
}
