-- Keys of the search API, found by the SHA-256 of their text. sealed is the text in AES-GCM: signed search keys are checked
-- with it. An admin key has none, as nothing needs its text.
CREATE TABLE search_key (
    id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name         text        NOT NULL UNIQUE CHECK (name ~ '^[A-Za-z0-9_-]{1,64}$'),
    type         text        NOT NULL CHECK (type IN ('search', 'private', 'admin')),
    may_read     boolean     NOT NULL,
    may_write    boolean     NOT NULL,
    all_engines  boolean     NOT NULL,
    hash         text        NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{64}$'),
    sealed       text        CHECK ((sealed IS NULL) = (type = 'admin')),
    created_at   timestamptz NOT NULL DEFAULT now(),
    last_used_at timestamptz
);

-- By number: an engine that gets the name of a deleted one is another.
CREATE TABLE search_key_engine (
    key    bigint NOT NULL REFERENCES search_key ON DELETE CASCADE,
    engine bigint NOT NULL REFERENCES search_engine ON DELETE CASCADE,
    PRIMARY KEY (key, engine)
);
CREATE INDEX search_key_engine_by_engine ON search_key_engine (engine);

-- Has its one row when the installation has been given its first keys, whatever became of them.
CREATE TABLE search_first_keys (
    made boolean PRIMARY KEY CHECK (made)
);
