package dev.sangja.search.transfer;

import java.io.IOException;
import java.util.Optional;

/** The lines of a file that is imported, one after the other. */
public interface Lines {
    /** Returns empty at the end of the file. */
    Optional<Line> next() throws IOException;
}
