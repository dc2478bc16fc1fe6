package dev.sangja.search.index;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * How far an index is, as its commits say.
 *
 * @param format how documents were indexed; an index of another format is made anew
 * @param epoch the engine's
 * @param sequence number of the last change that it has
 * @param complete whether it has once been as far as the engine was
 */
record Position(String format, UUID epoch, long sequence, boolean complete) {
    Position at(long now) {
        return new Position(format, epoch, now, complete);
    }

    Position completed() {
        return new Position(format, epoch, sequence, true);
    }

    Map<String, String> toCommit() {
        return Map.of(
                "format", format,
                "epoch", epoch.toString(),
                "sequence", Long.toString(sequence),
                "complete", Boolean.toString(complete));
    }

    /** Empty if a commit is not one of ours. */
    static Optional<Position> ofCommit(Map<String, String> data) {
        String format = data.get("format");
        String epoch = data.get("epoch");
        String sequence = data.get("sequence");
        if (format == null || epoch == null || sequence == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Position(
                        format,
                        UUID.fromString(epoch),
                        Long.parseLong(sequence),
                        Boolean.parseBoolean(data.get("complete"))));
    }
}
