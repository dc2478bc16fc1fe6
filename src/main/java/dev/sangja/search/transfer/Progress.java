package dev.sangja.search.transfer;

/**
 * How far an import is.
 *
 * @param lines of the file that have been dealt with, whether accepted or not
 * @param accepted documents that are kept
 * @param rejected lines that were refused
 */
public record Progress(
        ImportName name, long lines, long accepted, long rejected, boolean finished) {
    static Progress begin(ImportName name) {
        return new Progress(name, 0, 0, 0, false);
    }

    Progress plus(long moreLines, long moreAccepted, long moreRejected) {
        return new Progress(
                name,
                lines + moreLines,
                accepted + moreAccepted,
                rejected + moreRejected,
                finished);
    }

    Progress finish() {
        return new Progress(name, lines, accepted, rejected, true);
    }
}
