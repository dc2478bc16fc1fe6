package dev.sangja.platform.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sangja.testing.PackagedApp;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The packaged application starts over with the cache that packaging made, and stays the same process. */
class QuickStartIT {
    @Test
    void the_process_that_was_started_goes_on_with_the_cache() throws Exception {
        Path folder = Path.of("target/quarkus-app").toAbsolutePath();
        assumeTrue(
                new StartCache(folder).fits(),
                "packaged with -Dskip.quick-start, as one test alone is");
        try (var app = PackagedApp.start()) {
            assertThat(app.commandLine())
                    .contains("-XX:AOTCache=" + folder.resolve(StartCache.ARCHIVE))
                    .contains("-Ddev.sangja.quick-start=taken");
            assertThat(app.output()).doesNotContain("WARNING").doesNotContain("[aot");
            assertThat(app.get("/ko").statusCode()).isEqualTo(200);
            app.stop();
            assertThat(app.exitCode()).as("ended by SIGTERM").isEqualTo(143);
        }
    }
}
