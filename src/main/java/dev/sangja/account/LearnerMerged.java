package dev.sangja.account;

/**
 * An anonymous learner's work joins an account. Told within the transaction: each room moves its own rows from one learner
 * to the other, losing nothing, and whoever asks next sees all of it or none.
 *
 * @param from the anonymous learner, who stores nothing from now on
 * @param into the learner of the account
 */
public record LearnerMerged(LearnerId from, LearnerId into) {}
