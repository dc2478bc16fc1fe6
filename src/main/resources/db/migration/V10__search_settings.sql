-- What an engine searches, shows and raises, as it was put in: json keeps the order of fields, jsonb does not.
CREATE TABLE search_settings (
    engine   bigint PRIMARY KEY REFERENCES search_engine ON DELETE CASCADE,
    settings json   NOT NULL
);
