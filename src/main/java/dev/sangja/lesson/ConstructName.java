package dev.sangja.lesson;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A construct of Python that a step can introduce. A closed set: the gate over sample code knows exactly these. */
public enum ConstructName {
    CALL,
    STRING,
    COMMENT,
    VARIABLE,
    ASSIGNMENT,
    NUMBER,
    ARITHMETIC,
    REMAINDER,
    WHOLE_DIVISION,
    POWER,
    AUGMENTED_ASSIGNMENT,
    F_STRING,
    CONVERSION,
    INPUT_CALL,
    COMPARISON,
    BOOLEAN,
    LOGIC,
    MEMBERSHIP,
    IF,
    ELSE,
    ELIF,
    WHILE,
    FOR,
    RANGE,
    BREAK,
    CONTINUE,
    LIST,
    INDEX,
    SLICE,
    ITEM_ASSIGNMENT,
    DICT,
    KEY,
    METHOD_CALL,
    ATTRIBUTE,
    KEYWORD_ARGUMENT,
    DEF,
    PARAMETER,
    RETURN,
    NONE,
    IMPORT,
    TRY,
    WITH;

    /** The word in a lesson's heading, as in {@code introduces="input-call"}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ConstructName> of(String code) {
        return Arrays.stream(values()).filter(name -> name.code().equals(code)).findFirst();
    }
}
