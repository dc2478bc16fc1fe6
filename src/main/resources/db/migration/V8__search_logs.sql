-- Calls with keys, for those who write clients. Bodies are cut, and hold no secrets.
CREATE TABLE search_api_log (
    id            bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    engine        bigint      NOT NULL REFERENCES search_engine ON DELETE CASCADE,
    at            timestamptz NOT NULL,
    method        text        NOT NULL,
    path          text        NOT NULL,
    status        int         NOT NULL,
    user_agent    text        NOT NULL,
    request_body  text        NOT NULL,
    response_body text        NOT NULL
);
CREATE INDEX search_api_log_by_engine ON search_api_log (engine, at, id);
CREATE INDEX search_api_log_by_age ON search_api_log (at);

-- What is recorded on this installation. No row: everything.
CREATE TABLE search_log_settings (
    one       boolean PRIMARY KEY CHECK (one),
    api       boolean NOT NULL,
    analytics boolean NOT NULL
);
