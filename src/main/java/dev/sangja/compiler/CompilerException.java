package dev.sangja.compiler;

/** The compiler cannot do its work; it says nothing about the course. */
public final class CompilerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CompilerException(String why) {
        super(why);
    }
}
