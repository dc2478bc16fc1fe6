package dev.sangja.exercise;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Confirming on the server that a step is solved ({@code sangja.grading.*}). */
@ConfigMapping(prefix = "sangja.grading")
public interface GradingConfig {
    /** An answer to {@code POST /api/attempts} waits this long for the server's verdict; what takes longer is confirmed later. */
    @WithDefault("3s")
    Duration answerWithin();
}
