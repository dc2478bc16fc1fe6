package dev.sangja.console;

import dev.sangja.platform.i18n.ConsoleMessages;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.platform.i18n.TuningMessages;
import dev.sangja.platform.i18n.Words;
import dev.sangja.search.engine.Engine;
import dev.sangja.search.engine.EngineKind;
import java.util.Arrays;
import java.util.List;

/**
 * What the console has of an engine, in the order of its navigation. A section has a row here, and a line in {@link #label},
 * when it has a page.
 */
public enum Section {
    OVERVIEW("", true),
    DOCUMENTS("documents", false),
    IMPORTS("imports", false),
    SCHEMA("schema", false),
    TESTER("tester", true),
    RELEVANCE("relevance", true),
    SYNONYMS("synonyms", true),
    CURATIONS("curations", true),
    ANALYTICS("analytics", true),
    REFERENCE("reference-ui", true),
    LOGS("logs", true);

    private final String path;
    private final boolean ofMeta;

    /**
     * @param path its address below the engine's; "" for the engine's own
     * @param ofMeta whether an engine that searches others has it, too
     */
    Section(String path, boolean ofMeta) {
        this.path = path;
        this.ofMeta = ofMeta;
    }

    String label(Lang lang) {
        ConsoleMessages words = Words.in(ConsoleMessages.class, lang);
        return switch (this) {
            case OVERVIEW -> words.section_overview();
            case TESTER -> Words.in(TuningMessages.class, lang).tester_title();
            case SYNONYMS -> Words.in(TuningMessages.class, lang).synonyms_title();
            case CURATIONS -> Words.in(TuningMessages.class, lang).curations_title();
            case RELEVANCE -> Words.in(TuningMessages.class, lang).relevance_title();
            case ANALYTICS -> Words.in(TuningMessages.class, lang).analytics_title();
            case DOCUMENTS -> words.section_documents();
            case IMPORTS -> words.section_imports();
            case SCHEMA -> words.section_schema();
            case LOGS -> words.section_logs();
            case REFERENCE -> Words.in(TuningMessages.class, lang).reference_title();
        };
    }

    String path() {
        return path;
    }

    static List<Section> of(Engine engine) {
        boolean meta = engine.kind() instanceof EngineKind.Meta;
        return Arrays.stream(values()).filter(section -> !meta || section.ofMeta).toList();
    }
}
