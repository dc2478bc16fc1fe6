package dev.sangja.learner;

import dev.sangja.account.UnseenLearners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** Deletes what nobody comes back to. */
@ApplicationScoped
class Retention {
    private static final Logger LOG = Logger.getLogger(Retention.class);

    /** So many are deleted in one transaction that nobody waits long for its locks. */
    private static final int BATCH = 500;

    private final RetentionConfig config;
    private final UnseenLearners unseen;
    private final int batch;

    @Inject
    Retention(RetentionConfig config, UnseenLearners unseen) {
        this(config, unseen, BATCH);
    }

    Retention(RetentionConfig config, UnseenLearners unseen, int batch) {
        this.config = config;
        this.unseen = unseen;
        this.batch = batch;
    }

    /**
     * Batch after batch, until one is not full. Nodes that do it at the same time share the work.
     *
     * @return how many learners were deleted
     */
    int forgetUnseen() {
        int all = 0;
        int some;
        do {
            some = unseen.forget(config.anonymous(), batch);
            all += some;
        } while (some == batch);
        LOG.infof(
                "deleted %d learners without an account who were not seen for %d days",
                all, config.anonymous().toDays());
        return all;
    }
}
