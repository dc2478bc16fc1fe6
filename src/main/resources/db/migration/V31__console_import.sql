-- What documents were before an import changed them, so that it can be undone: body is null where there was none, seq is the
-- number of the change that the import made. Rows go as the import is undone, or with the upload when it is old.
CREATE TABLE search_import_before (
    engine bigint NOT NULL REFERENCES search_engine ON DELETE CASCADE,
    name   text   NOT NULL,
    id     text   NOT NULL,
    body   jsonb,
    seq    bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (engine, name, id)
);

-- A file that somebody brought to the console, in UTF-8 and in parts, until its import is over. beat says when the node that
-- works on it was last seen to: another takes over when that is long ago.
CREATE TABLE console_upload (
    id         uuid        PRIMARY KEY,
    engine     bigint      NOT NULL REFERENCES search_engine ON DELETE CASCADE,
    file_name  text        NOT NULL,
    plan       jsonb       NOT NULL,
    state      text        NOT NULL CHECK (state IN ('offered', 'running', 'finished', 'stopped', 'undoing', 'undone')),
    problem    text        NOT NULL DEFAULT '',
    restored   bigint      NOT NULL DEFAULT 0,
    removed    bigint      NOT NULL DEFAULT 0,
    kept       bigint      NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    beat       timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX console_upload_by_engine ON console_upload (engine, created_at);
CREATE INDEX console_upload_at_work ON console_upload (beat) WHERE state IN ('running', 'undoing');

CREATE TABLE console_upload_part (
    upload uuid  NOT NULL REFERENCES console_upload ON DELETE CASCADE,
    number int   NOT NULL,
    body   bytea NOT NULL,
    PRIMARY KEY (upload, number)
);
