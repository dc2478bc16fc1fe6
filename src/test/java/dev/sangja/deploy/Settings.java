package dev.sangja.deploy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.agroal.runtime.DataSourcesJdbcRuntimeConfig;
import io.quarkus.datasource.runtime.DataSourcesRuntimeConfig;
import io.quarkus.runtime.shutdown.ShutdownConfig;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings of the application: ours, and those of Quarkus that one who runs it needs. */
final class Settings {
    private static final List<Class<?>> OF_QUARKUS =
            List.of(
                    VertxHttpConfig.class,
                    ShutdownConfig.class,
                    DataSourcesRuntimeConfig.class,
                    DataSourcesJdbcRuntimeConfig.class);

    private Settings() {}

    /** As environment variables. */
    static Set<String> known() {
        return Stream.concat(OF_QUARKUS.stream(), ours())
                .flatMap(mapping -> names(mapping))
                .map(name -> name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"))
                .collect(Collectors.toSet());
    }

    /** A duration in whole seconds of {@code application.properties}. */
    static long seconds(String key) {
        var properties = new Properties();
        try (var reader =
                Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Long.parseLong(properties.getProperty(key).replace("s", ""));
    }

    private static Stream<Class<?>> ours() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.sangja")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                        .map(type -> type.reflect());
    }

    private static Stream<String> names(Class<?> mapping) {
        return ConfigMappings.getProperties(ConfigMappings.ConfigClass.configClass(mapping))
                .keySet()
                .stream();
    }
}
