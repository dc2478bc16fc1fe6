-- Results arranged by hand for some queries. A query is in one curation of an engine; who writes holds the engine's lock.
CREATE TABLE search_curation (
    engine   bigint NOT NULL REFERENCES search_engine ON DELETE CASCADE,
    id       text   NOT NULL,
    queries  text[] NOT NULL CHECK (cardinality(queries) > 0),
    promoted text[] NOT NULL,
    hidden   text[] NOT NULL,
    position bigint GENERATED ALWAYS AS IDENTITY,
    PRIMARY KEY (engine, id)
);

-- How an engine would suggest curations, for clients that ask; none are suggested yet.
CREATE TABLE search_adaptive (
    engine    bigint  PRIMARY KEY REFERENCES search_engine ON DELETE CASCADE,
    enabled   boolean NOT NULL,
    mode      text    NOT NULL,
    timeframe int     NOT NULL,
    max_size  int     NOT NULL,
    min_clicks int    NOT NULL,
    unit      text    NOT NULL,
    frequency int     NOT NULL
);
