-- Engines: collections of documents. change_seq counts the changes of their documents, version those of everything else.
-- epoch tells copies of one engine from those of another that a restored database gave the same number.
CREATE TABLE search_engine (
    id                  bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    epoch               uuid        NOT NULL DEFAULT gen_random_uuid(),
    name                text        NOT NULL CHECK (name ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
    kind                text        NOT NULL CHECK (kind IN ('default', 'meta')),
    language            text,
    owner               uuid        REFERENCES account ON DELETE CASCADE,
    created_at          timestamptz NOT NULL DEFAULT now(),
    deleted_at          timestamptz,
    version             bigint      NOT NULL DEFAULT 1,
    change_seq          bigint      NOT NULL DEFAULT 0,
    purged_seq          bigint      NOT NULL DEFAULT 0,
    documents           bigint      NOT NULL DEFAULT 0,
    bytes               bigint      NOT NULL DEFAULT 0,
    max_documents       bigint      NOT NULL,
    max_bytes           bigint      NOT NULL,
    requests_per_minute int         NOT NULL
);
-- A deleted engine gives its name free at once; its documents go in the background.
CREATE UNIQUE INDEX search_engine_by_name ON search_engine (name) WHERE deleted_at IS NULL;
CREATE INDEX search_engine_by_owner ON search_engine (owner);

CREATE TABLE search_engine_source (
    meta     bigint NOT NULL REFERENCES search_engine ON DELETE CASCADE,
    source   bigint NOT NULL REFERENCES search_engine ON DELETE CASCADE,
    position bigint GENERATED ALWAYS AS IDENTITY,
    PRIMARY KEY (meta, source)
);
CREATE INDEX search_engine_source_by_source ON search_engine_source (source);

-- A field is never deleted.
CREATE TABLE search_field (
    engine   bigint NOT NULL REFERENCES search_engine ON DELETE CASCADE,
    name     text   NOT NULL CHECK (char_length(name) BETWEEN 1 AND 64),
    type     text   NOT NULL CHECK (type IN ('text', 'number', 'date', 'geolocation')),
    position bigint GENERATED ALWAYS AS IDENTITY,
    PRIMARY KEY (engine, name)
);

-- The last version of each document; seq says when it came. A deleted one keeps its row without a body, so that copies
-- that follow the sequence hear of it; it goes when it is old.
CREATE TABLE search_document (
    engine     bigint      NOT NULL REFERENCES search_engine ON DELETE CASCADE,
    id         text        NOT NULL CHECK (char_length(id) BETWEEN 1 AND 800),
    seq        bigint      NOT NULL,
    born       bigint      NOT NULL,
    body       jsonb,
    bytes      int         NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (engine, id)
);
CREATE INDEX search_document_by_seq ON search_document (engine, seq);
CREATE INDEX search_document_by_birth ON search_document (engine, born) WHERE body IS NOT NULL;
CREATE INDEX search_document_deleted ON search_document (changed_at) WHERE body IS NULL;
