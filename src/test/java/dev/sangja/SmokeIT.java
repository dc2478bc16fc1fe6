package dev.sangja;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.testing.PackagedApp;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The packaged jar starts as a process, answers, and can be ended and started again. */
class SmokeIT {
    @Test
    void it_is_healthy_and_tells_its_metrics() {
        var app = PackagedApp.shared();
        assertThat(app.get("/q/health/ready").body()).contains("\"status\": \"UP\"");
        assertThat(app.get("/q/metrics").body()).contains("jvm_memory_used_bytes");
    }

    @Test
    void it_starts_again_after_an_order_to_stop_and_after_a_kill() {
        try (var app = PackagedApp.start()) {
            app.stop();
            app.restart();
            assertThat(app.get("/q/health/live").statusCode()).isEqualTo(200);
            app.kill();
            app.restart();
            assertThat(app.get("/q/health/live").statusCode()).isEqualTo(200);
            assertThat(app.startup()).isLessThan(Duration.ofSeconds(30));
        }
    }
}
