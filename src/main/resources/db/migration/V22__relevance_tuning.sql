-- What a search for a query must have among its first results: who tunes an engine sees at once what a change hurts.
CREATE TABLE search_test_query (
    engine   bigint NOT NULL REFERENCES search_engine ON DELETE CASCADE,
    query    text   NOT NULL,
    document text   NOT NULL,
    among    int    NOT NULL CHECK (among BETWEEN 1 AND 10),
    position bigint GENERATED ALWAYS AS IDENTITY,
    PRIMARY KEY (engine, query, document)
);

-- Search settings as somebody saved them in the console, to be compared and restored; json keeps the order of fields.
CREATE TABLE search_settings_version (
    id       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    engine   bigint      NOT NULL REFERENCES search_engine ON DELETE CASCADE,
    at       timestamptz NOT NULL,
    author   text        NOT NULL,
    settings json        NOT NULL
);
CREATE INDEX search_settings_version_by_engine ON search_settings_version (engine, id);
