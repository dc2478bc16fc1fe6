package dev.sangja.learner;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long is kept what nobody comes back to ({@code sangja.retention.*}). */
@ConfigMapping(prefix = "sangja.retention")
public interface RetentionConfig {
    /**
     * A learner without an account who was not seen for this long is deleted, with all data. The default is the life of the
     * cookie that names the learner: later nobody can come back.
     */
    @WithDefault("400d")
    @WithConverter(RetentionTime.class)
    Duration anonymous();
}
