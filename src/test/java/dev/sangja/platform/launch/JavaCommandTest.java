package dev.sangja.platform.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JavaCommandTest {
    @Test
    void the_quick_start_has_the_cache_and_keeps_properties_and_arguments() {
        var typed = command("java", "-Da=b c", "-jar", "my app/quarkus-run.jar", "", "-jar", "x");
        assertThat(typed.quick().orElseThrow().arguments())
                .startsWith("java", "-XX:AOTCache=my app/quick-start.aot")
                .contains("-Ddev.sangja.quick-start=taken")
                .endsWith("-Da=b c", "-jar", "my app/quick-start.jar", "", "-jar", "x");
    }

    @Test
    void a_jar_in_the_working_folder_needs_no_folder() {
        assertThat(command("java", "-jar", "quarkus-run.jar").quick().orElseThrow().arguments())
                .contains("-XX:AOTCache=quick-start.aot")
                .endsWith("-jar", "quick-start.jar");
    }

    @Test
    void a_jvm_with_options_of_its_own_is_left_alone() {
        for (String option : List.of("-Xmx1g", "-XX:+UseZGC", "-agentlib:jdwp=server=y", "@file")) {
            assertThat(command("java", option, "-jar", "quarkus-run.jar").quick())
                    .as(option)
                    .isEmpty();
        }
    }

    @Test
    void a_process_that_starts_no_jar_has_no_such_command() {
        assertThat(JavaCommand.of(List.of("java", "-cp", "a", "Main", "")))
                .isEqualTo(Optional.empty());
    }

    private static JavaCommand command(String... arguments) {
        var ended = new ArrayList<>(List.of(arguments));
        ended.add("");
        return JavaCommand.of(ended).orElseThrow();
    }
}
