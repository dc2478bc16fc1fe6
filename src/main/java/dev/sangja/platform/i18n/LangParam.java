package dev.sangja.platform.i18n;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Lets resources take a {@link Lang} from the path. A code that is no language of ours answers 404. */
@Provider
public class LangParam implements ParamConverterProvider, ParamConverter<Lang> {
    @Override
    @SuppressWarnings("unchecked") // T is Lang, which the condition has made sure
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> type, Type generic, Annotation[] annotations) {
        return type == Lang.class ? (ParamConverter<T>) this : null;
    }

    @Override
    public Lang fromString(String code) {
        return Lang.of(code)
                .orElseThrow(() -> new IllegalArgumentException("no language '" + code + "'"));
    }

    @Override
    public String toString(Lang lang) {
        return lang.code();
    }
}
