-- How far an import is. Its row moves on in the transactions that put its documents in, so that it never says too much or
-- too little.
CREATE TABLE search_import (
    engine     bigint      NOT NULL REFERENCES search_engine ON DELETE CASCADE,
    name       text        NOT NULL CHECK (char_length(name) BETWEEN 1 AND 64),
    lines      bigint      NOT NULL,
    accepted   bigint      NOT NULL,
    rejected   bigint      NOT NULL,
    finished   boolean     NOT NULL,
    started_at timestamptz NOT NULL DEFAULT now(),
    changed_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (engine, name)
);
