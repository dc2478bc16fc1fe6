package dev.sangja.search.limit;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.validator.BeanValidationConfigValidator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The limits of an installation. */
public final class TestLimits {
    private static final Validator VALIDATOR =
            Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()
                    .getValidator();

    /** If nobody sets others. */
    public static final SearchLimits DEFAULTS = with(Map.of());

    private TestLimits() {}

    /**
     * As a start has them.
     *
     * @param values by the last parts of their names
     * @throws io.smallrye.config.ConfigValidationException if one is out of its range
     */
    public static SearchLimits with(Map<String, String> values) {
        Map<String, String> named =
                values.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        value -> "sangja.search.limits." + value.getKey(),
                                        Map.Entry::getValue));
        return new SmallRyeConfigBuilder()
                .withValidator((BeanValidationConfigValidator) () -> VALIDATOR)
                .addDiscoveredConverters()
                .withSources(new PropertiesConfigSource(named, "test", 500))
                .withMapping(SearchLimits.class)
                .build()
                .getConfigMapping(SearchLimits.class);
    }
}
