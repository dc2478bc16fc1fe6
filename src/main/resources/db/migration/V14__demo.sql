-- How far the data of demonstrations are. A finished one is not made again, also when its engine was deleted.
CREATE TABLE demo (
    name     text    PRIMARY KEY,
    made     bigint  NOT NULL DEFAULT 0,
    finished boolean NOT NULL DEFAULT false
);
INSERT INTO demo (name) VALUES ('restaurants');
