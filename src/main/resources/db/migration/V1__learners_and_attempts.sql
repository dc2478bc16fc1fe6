-- One row: what tells whether a node has the secret of the others.
CREATE TABLE instance_secret (
    fingerprint text    NOT NULL,
    only_row    boolean PRIMARY KEY DEFAULT true CHECK (only_row)
);

-- Somebody who has tried at least one step; known by a signed cookie.
CREATE TABLE learner (
    id         uuid        PRIMARY KEY,
    created_at timestamptz NOT NULL,
    last_seen  timestamptz NOT NULL
);

-- Course, lesson and step are names of files: a step that is gone from the course keeps its attempts.
CREATE TABLE attempt (
    id         uuid        PRIMARY KEY,
    learner    uuid        NOT NULL REFERENCES learner,
    course     text        NOT NULL,
    lesson     text        NOT NULL,
    step       text        NOT NULL,
    language   text        NOT NULL CHECK (language IN ('ko', 'en')),
    source     text        NOT NULL CHECK (octet_length(source) <= 65536),
    outcome    text        NOT NULL CHECK (outcome IN ('ran', 'failed', 'passed')),
    created_at timestamptz NOT NULL
);
CREATE INDEX attempt_by_step ON attempt (learner, course, lesson, step, created_at);

CREATE TABLE solved_step (
    learner   uuid        NOT NULL REFERENCES learner,
    course    text        NOT NULL,
    lesson    text        NOT NULL,
    step      text        NOT NULL,
    solved_at timestamptz NOT NULL,
    PRIMARY KEY (learner, course, lesson, step)
);
