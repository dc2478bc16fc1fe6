package dev.sangja.search;

import dev.sangja.testing.TestDatabase;
import dev.sangja.testing.Vitest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The official clients of App Search, as npm has them, find in the running application what they were made for. */
@QuarkusTest
class OfficialClientsTest {
    @TestHTTPResource("/")
    URI server;

    /** In {@code test/clients}, where each method that a client has must have a row. */
    @Test
    void each_method_gets_the_answers_that_app_search_gave() {
        Vitest.run(
                "test/clients/",
                Map.of(
                        "SANGJA_URL",
                        "http://" + server.getAuthority(),
                        "SANGJA_ADMIN_PASSWORD",
                        TestDatabase.ADMIN_PASSWORD));
    }
}
