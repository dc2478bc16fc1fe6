package dev.sangja.learner;

import io.quarkus.runtime.configuration.DurationConverter;
import java.time.Duration;
import org.eclipse.microprofile.config.spi.Converter;

/** A time after which data may be deleted: one typed in a hurry, such as 0, must not delete everybody's. */
public class RetentionTime implements Converter<Duration> {
    private static final long serialVersionUID = 1L;
    private static final Duration LEAST = Duration.ofDays(1);
    private static final Duration MOST = Duration.ofDays(36_500);

    @Override
    public Duration convert(String value) {
        Duration time = parsed(value);
        if (time.compareTo(LEAST) < 0 || time.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(wrong(value));
        }
        return time;
    }

    private static Duration parsed(String value) {
        try {
            return DurationConverter.parseDuration(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(wrong(value), e);
        }
    }

    private static String wrong(String value) {
        return "'" + value + "' must be a time from 1d (one day) to 36500d, for example 400d";
    }
}
