package dev.sangja.console.engine;

import dev.sangja.console.Amount;
import dev.sangja.console.Frame;
import dev.sangja.console.engine.EngineRow.Health;
import dev.sangja.platform.i18n.ConsoleMessages;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.Words;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.engine.EngineKind;
import dev.sangja.search.engine.EngineLanguage;
import dev.sangja.search.engine.EngineName;
import dev.sangja.search.engine.Engines;
import dev.sangja.search.index.EngineIndexes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts together what is known of an engine; counts stand in its row of the database, so that none are made. */
@ApplicationScoped
class EngineRows {
    /** Fewer changes than this are on their way in any case. */
    private static final int HARDLY_BEHIND = 1_000;

    private final EngineIndexes indexes;
    private final Engines engines;

    EngineRows(EngineIndexes indexes, Engines engines) {
        this.indexes = indexes;
        this.engines = engines;
    }

    EngineRow of(Engines.Counted counted, Lang lang) {
        Engine engine = counted.engine();
        List<EngineIndexes.State> states =
                holders(engine).stream().flatMap(each -> indexes.state(each).stream()).toList();
        long behind = states.stream().mapToLong(EngineIndexes.State::behind).sum();
        long index = holders(engine).stream().mapToLong(indexes::bytes).sum();
        Health health = health(states, behind);
        ConsoleMessages words = Words.in(ConsoleMessages.class, lang);
        return new EngineRow(
                engine.name().value(),
                Frame.address(lang, engine),
                language(engine, lang),
                sources(engine).stream().map(EngineName::value).toList(),
                Amount.of(counted.documents(), lang),
                Amount.ofBytes(counted.bytes() + index, lang),
                Amount.ofBytes(counted.bytes(), lang),
                Amount.ofBytes(index, lang),
                health,
                text(health, words),
                behind == 0 ? words.lag_none() : words.lag(Amount.of(behind, lang)),
                states.stream().flatMap(state -> state.problem().stream()).findFirst().orElse(""));
    }

    private List<Engine> holders(Engine engine) {
        return switch (engine.kind()) {
            case EngineKind.Default _ -> List.of(engine);
            case EngineKind.Meta(List<EngineName> sources) ->
                    sources.stream().flatMap(source -> engines.find(source).stream()).toList();
        };
    }

    private static List<EngineName> sources(Engine engine) {
        return engine.kind() instanceof EngineKind.Meta(List<EngineName> sources)
                ? sources
                : List.of();
    }

    private static Health health(List<EngineIndexes.State> states, long behind) {
        if (states.stream().anyMatch(state -> state.problem().isPresent())) {
            return Health.BROKEN;
        }
        if (states.stream().anyMatch(state -> !state.serves())) {
            return Health.MADE;
        }
        if (states.stream().anyMatch(EngineIndexes.State::old)) {
            return Health.RENEWED;
        }
        return behind >= HARDLY_BEHIND ? Health.BEHIND : Health.GOOD;
    }

    private static String text(Health health, ConsoleMessages words) {
        return switch (health) {
            case GOOD -> words.health_good();
            case BEHIND -> words.health_behind();
            case RENEWED -> words.health_renewed();
            case MADE -> words.health_made();
            case BROKEN -> words.health_broken();
        };
    }

    private static String language(Engine engine, Lang lang) {
        ConsoleMessages words = Words.in(ConsoleMessages.class, lang);
        return switch (engine.kind()) {
            case EngineKind.Default(EngineLanguage language) -> language(language, lang);
            case EngineKind.Meta _ -> words.engine_meta();
        };
    }

    static String language(@Nullable EngineLanguage language, Lang lang) {
        return Optional.ofNullable(language)
                .map(known -> Locale.forLanguageTag(known.code()).getDisplayName(lang.locale()))
                .orElseGet(() -> Words.in(ConsoleMessages.class, lang).language_universal());
    }
}
