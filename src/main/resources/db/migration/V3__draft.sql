-- Tells texts apart: no two accepted saves of anybody have the same number, so work may move to another learner.
CREATE SEQUENCE draft_version CACHE 1;

-- What stands in the editor of a step. Course, lesson and step are names of files, as in attempts.
CREATE TABLE draft (
    learner    uuid        NOT NULL REFERENCES learner ON DELETE CASCADE,
    course     text        NOT NULL,
    lesson     text        NOT NULL,
    step       text        NOT NULL,
    text       text        CHECK (octet_length(text) <= 65536), -- null: the step's starter, in whatever language
    version    bigint      NOT NULL,
    last_save  uuid        NOT NULL,
    others     text[]      NOT NULL DEFAULT '{}', -- of other learners who joined this one; the first is offered next
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (learner, course, lesson, step)
);
