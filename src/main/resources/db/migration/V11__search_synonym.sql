-- Words that mean the same. With "finds" a set works one way: who asks for one of "words" also finds one of "finds".
CREATE TABLE search_synonym (
    engine   bigint NOT NULL REFERENCES search_engine ON DELETE CASCADE,
    id       text   NOT NULL,
    words    text[] NOT NULL,
    finds    text[],
    position bigint GENERATED ALWAYS AS IDENTITY,
    PRIMARY KEY (engine, id)
);
