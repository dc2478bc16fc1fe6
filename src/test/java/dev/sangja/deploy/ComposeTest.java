package dev.sangja.deploy;

import static dev.sangja.deploy.YamlFiles.listAt;
import static dev.sangja.deploy.YamlFiles.mapAt;
import static dev.sangja.deploy.YamlFiles.textAt;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The compose file, without the engine that would run it. */
class ComposeTest {
    private static final Path FILE = Path.of("docker/compose.yaml");
    private static final Map<String, Object> COMPOSE = YamlFiles.read(FILE);
    private static final Map<String, Object> SERVICES = mapAt(COMPOSE, "services");

    static String appImage() {
        return textAt(mapAt(SERVICES, "app"), "image");
    }

    @Test
    void all_services_are_locked_down() {
        for (Object value : SERVICES.values()) {
            var service = YamlFiles.map(value);
            assertThat(service.get("read_only")).isEqualTo(true);
            assertThat(service.get("cap_drop")).isEqualTo(List.of("ALL"));
            assertThat(service.get("security_opt")).isEqualTo(List.of("no-new-privileges:true"));
            assertThat(textAt(service, "image")).matches("[a-z-]+:[0-9][a-z0-9.-]*");
        }
    }

    @Test
    void volumes_and_networks_that_are_used_are_declared() {
        for (Object value : SERVICES.values()) {
            var service = YamlFiles.map(value);
            assertThat(listAt(service, "volumes").stream().map(v -> v.toString().split(":", 2)[0]))
                    .isSubsetOf(mapAt(COMPOSE, "volumes").keySet());
            assertThat(listAt(service, "networks").stream().map(Object::toString))
                    .isSubsetOf(mapAt(COMPOSE, "networks").keySet());
        }
        assertThat(mapAt(mapAt(COMPOSE, "networks"), "back").get("internal")).isEqualTo(true);
    }

    @Test
    void the_application_waits_for_a_database_that_nobody_else_reaches() {
        var app = mapAt(SERVICES, "app");
        var database = mapAt(SERVICES, "database");
        assertThat(mapAt(app, "depends_on"))
                .isEqualTo(Map.of("database", Map.of("condition", "service_healthy")));
        assertThat(mapAt(database, "healthcheck")).containsKey("test");
        assertThat(database.get("networks")).isEqualTo(List.of("back"));
        assertThat(database).doesNotContainKey("ports");
    }

    @Test
    void the_settings_are_known_and_the_password_is_asked_for() {
        var app = mapAt(mapAt(SERVICES, "app"), "environment");
        var database = mapAt(mapAt(SERVICES, "database"), "environment");
        assertThat(Settings.known()).containsAll(app.keySet());
        assertThat(app.get("QUARKUS_DATASOURCE_PASSWORD"))
                .isEqualTo(database.get("POSTGRES_PASSWORD"))
                .asString()
                .startsWith("${POSTGRES_PASSWORD:?");
        assertThat(app.get("QUARKUS_DATASOURCE_USERNAME")).isEqualTo(database.get("POSTGRES_USER"));
    }

    @Test
    void it_builds_the_image_of_this_version_from_this_folder() throws Exception {
        var build = mapAt(mapAt(SERVICES, "app"), "build");
        Path context = FILE.resolveSibling(textAt(build, "context")).normalize();
        assertThat(context.resolve(textAt(build, "dockerfile"))).exists();
        String version = appImage().substring(appImage().indexOf(':') + 1);
        assertThat(Files.readString(Path.of("pom.xml")))
                .containsPattern("<version>" + version + "(-SNAPSHOT)?</version>");
    }
}
