-- What was searched and what was chosen; term is the query, trimmed and in small letters. Nobody is named.
CREATE TABLE search_query_event (
    id         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    engine     bigint      NOT NULL REFERENCES search_engine ON DELETE CASCADE,
    at         timestamptz NOT NULL,
    term       text        NOT NULL,
    tags       text[]      NOT NULL,
    results    bigint      NOT NULL,
    request_id text        NOT NULL
);
CREATE INDEX search_query_event_by_engine ON search_query_event (engine, at);
CREATE INDEX search_query_event_by_age ON search_query_event (at);

CREATE TABLE search_click_event (
    id         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    engine     bigint      NOT NULL REFERENCES search_engine ON DELETE CASCADE,
    at         timestamptz NOT NULL,
    term       text        NOT NULL,
    tags       text[]      NOT NULL,
    document   text        NOT NULL,
    request_id text        NOT NULL
);
CREATE INDEX search_click_event_by_engine ON search_click_event (engine, at);
CREATE INDEX search_click_event_by_request ON search_click_event (engine, request_id);
CREATE INDEX search_click_event_by_age ON search_click_event (at);
