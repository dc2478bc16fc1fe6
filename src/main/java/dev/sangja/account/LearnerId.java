package dev.sangja.account;

import java.util.UUID;

/** Name of a learner in the database; says nothing about the person. */
public record LearnerId(UUID value) {
    static LearnerId random() {
        return new LearnerId(UUID.randomUUID());
    }
}
