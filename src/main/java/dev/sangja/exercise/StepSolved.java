package dev.sangja.exercise;

import dev.sangja.account.LearnerId;
import java.time.Instant;

/** A learner has solved a step, perhaps not for the first time. Told within the transaction of the attempt. */
public record StepSolved(
        LearnerId learner, String course, String lesson, String step, Instant at) {}
