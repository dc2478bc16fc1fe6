-- What an engine's owner says about the language of its texts: fields that hold names, and words of its own.
CREATE TABLE search_language (
    engine   bigint PRIMARY KEY REFERENCES search_engine ON DELETE CASCADE,
    settings json   NOT NULL
);
