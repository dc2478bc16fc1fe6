package dev.sangja.search.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/**
 * How much one request may ask for, and one engine hold beside documents ({@code sangja.search.limits.*}). The defaults are App
 * Search's. With a value out of its range the application does not start. What was kept under a higher limit stays.
 */
@ConfigMapping(prefix = "sangja.search.limits")
public interface SearchLimits {
    /** Most characters of a query. */
    @WithDefault("128")
    @Min(1)
    @Max(10_000)
    int queryCharacters();

    /** Last page of results. */
    @WithDefault("100")
    @Min(1)
    @Max(100_000)
    int pages();

    /** Results behind this one are neither counted nor shown. */
    @WithDefault("10000")
    @Min(1)
    @Max(1_000_000)
    int results();

    /** Most results of a page. */
    @WithDefault("1000")
    @Min(1)
    @Max(10_000)
    int pageSize();

    /** Most entries of a page of a list of engines, credentials, synonyms or curations. */
    @WithDefault("25")
    @Min(1)
    @Max(1_000)
    int listPageSize();

    /** Most searches of one request. */
    @WithDefault("10")
    @Min(1)
    @Max(1_000)
    int queriesPerRequest();

    /** Most conditions on fields in the filters of a search. */
    @WithDefault("32")
    @Min(1)
    @Max(1_024)
    int filters();

    /** How deep groups of filters may stand in each other. */
    @WithDefault("5")
    @Min(1)
    @Max(32)
    int filterDepth();

    /** Most values of one condition. */
    @WithDefault("1024")
    @Min(1)
    @Max(65_536)
    int filterValues();

    /** Most fields of an order. */
    @WithDefault("10")
    @Min(1)
    @Max(64)
    int sortFields();

    /** Most values of a facet. */
    @WithDefault("250")
    @Min(1)
    @Max(10_000)
    int facetValues();

    /** Most facets of a search. */
    @WithDefault("250")
    @Min(1)
    @Max(1_000)
    int facets();

    /** Most boosts of a search or an engine. */
    @WithDefault("32")
    @Min(1)
    @Max(1_000)
    int boosts();

    /** Most tags of a search or a click. */
    @WithDefault("16")
    @Min(1)
    @Max(1_000)
    int tags();

    /** Most characters of a tag. */
    @WithDefault("64")
    @Min(1)
    @Max(1_000)
    int tagCharacters();

    /** Most sets of synonyms of an engine. */
    @WithDefault("256")
    @Min(1)
    @Max(10_000)
    int synonymSets();

    /** Most words of a set of synonyms. */
    @WithDefault("32")
    @Min(2)
    @Max(1_000)
    int synonymWords();

    /** Most documents that a curation promotes, and most that it hides. */
    @WithDefault("50")
    @Min(1)
    @Max(1_000)
    int curatedDocuments();

    /** Most queries of a curation. */
    @WithDefault("100")
    @Min(1)
    @Max(10_000)
    int curatedQueries();

    /** Most results of a group. */
    @WithDefault("10")
    @Min(1)
    @Max(1_000)
    int groupSize();

    /** Most suggestions of one request. */
    @WithDefault("20")
    @Min(1)
    @Max(1_000)
    int suggestions();

    /** Most documents that are put in, changed, given or deleted by one request. */
    @WithDefault("100")
    @Min(1)
    @Max(10_000)
    int documentsPerRequest();

    /** Most bytes of a document as JSON. */
    @WithDefault("102400")
    @Min(1_024)
    @Max(10_485_760)
    int documentBytes();

    /** Most characters of a document's id. The database takes no longer ones than 800, and the server's own have 36. */
    @WithDefault("800")
    @Min(36)
    @Max(800)
    int idCharacters();

    /** Most characters of a field's name. The database takes no longer ones than 64. */
    @WithDefault("64")
    @Min(2)
    @Max(64)
    int fieldNameCharacters();

    /** Most characters of a snippet. */
    @WithDefault("1000")
    @Min(20)
    @Max(10_000)
    int snippetCharacters();

    /** Most fields of an engine. */
    @WithDefault("64")
    @Min(1)
    @Max(1_000)
    int schemaFields();

    /** Most engines that a meta engine searches. */
    @WithDefault("15")
    @Min(1)
    @Max(100)
    int sourceEngines();

    /** Longest time of one search. */
    @WithDefault("5s")
    @DurationMin(millis = 1, message = "must be at least 1ms")
    @DurationMax(minutes = 10, message = "must be at most 10m")
    Duration time();
}
