package dev.sangja.account.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sangja.testing.BrowserTest;
import dev.sangja.testing.PackagedApp;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first start of an instance makes somebody who can give roles. */
@BrowserTest
class FirstAdminIT {
    private static final String SHOWN =
            "The account 'admin' was made. Its password, shown this once:";

    @Test
    void a_password_is_made_and_shown_once(PackagedApp shared) {
        try (var app = PackagedApp.start()) {
            String password = app.adminPassword();
            assertThat(password).matches("([a-z2-9]{5}-){3}[a-z2-9]{5}");
            assertThat(shared.adminPassword()).isNotEqualTo(password);
            assertThat(status(app, password)).isEqualTo(200);
            app.restart();
            assertThat(app.output())
                    .containsOnlyOnce(SHOWN)
                    .containsOnlyOnce("The key 'private-key'");
            assertThat(status(app, password)).isEqualTo(200);
            assertThat(status(app, shared.adminPassword())).isEqualTo(401);
        }
    }

    @Test
    void a_password_that_is_given_is_never_shown() {
        try (var app = PackagedApp.start(Map.of("SANGJA_ADMIN_PASSWORD", "nine boxes of lemons"))) {
            assertThat(status(app, "nine boxes of lemons")).isEqualTo(200);
            assertThat(app.output()).doesNotContain("lemons").doesNotContain(SHOWN);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "short, 'SANGJA_ADMIN_PASSWORD has 5 characters, must have at least 8'",
        "administrator, SANGJA_ADMIN_PASSWORD is among the first that somebody would guess"
    })
    void a_weak_one_stops_the_start_and_says_why(String password, String text) {
        assertThatThrownBy(
                        () -> PackagedApp.start(Map.of("SANGJA_ADMIN_PASSWORD", password)).close())
                .hasMessageContaining("ended at once")
                .hasMessageContaining(text);
    }

    private static int status(PackagedApp app, String password) {
        String credentials =
                Base64.getEncoder()
                        .encodeToString(("admin:" + password).getBytes(StandardCharsets.UTF_8));
        return app.send(
                        HttpRequest.newBuilder(URI.create(app.url("/api/progress/first-steps")))
                                .header("Authorization", "Basic " + credentials)
                                .build())
                .statusCode();
    }
}
