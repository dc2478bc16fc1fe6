-- What belongs to a learner goes with the learner.
ALTER TABLE attempt DROP CONSTRAINT attempt_learner_fkey,
    ADD FOREIGN KEY (learner) REFERENCES learner ON DELETE CASCADE;
ALTER TABLE solved_step DROP CONSTRAINT solved_step_learner_fkey,
    ADD FOREIGN KEY (learner) REFERENCES learner ON DELETE CASCADE;

-- An anonymous learner whose work has joined an account: its cookie is worth nothing any more.
ALTER TABLE learner ADD merged_into uuid REFERENCES learner ON DELETE CASCADE;
CREATE INDEX learner_by_merged_into ON learner (merged_into) WHERE merged_into IS NOT NULL;

-- A learner who can sign in. Names that look alike have the same key.
CREATE TABLE account (
    learner             uuid        PRIMARY KEY REFERENCES learner ON DELETE CASCADE,
    name                text        NOT NULL CHECK (char_length(name) BETWEEN 2 AND 30),
    name_key            text        NOT NULL UNIQUE,
    email               text        CHECK (char_length(email) <= 254),
    role                text        NOT NULL CHECK (role IN ('learner', 'tutor', 'admin')),
    password_hash       text        NOT NULL,
    password_changed_at timestamptz NOT NULL,
    created_at          timestamptz NOT NULL,
    locked_at           timestamptz
);
CREATE INDEX account_by_name ON account (lower(name) text_pattern_ops);

-- Only hashes: who reads this table can sign in as nobody.
CREATE TABLE account_session (
    token_hash bytea       PRIMARY KEY,
    account    uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
    created_at timestamptz NOT NULL,
    last_seen  timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
);
CREATE INDEX account_session_by_account ON account_session (account);
CREATE INDEX account_session_by_end ON account_session (expires_at);

CREATE TABLE password_reset (
    token_hash bytea       PRIMARY KEY,
    account    uuid        NOT NULL UNIQUE REFERENCES account ON DELETE CASCADE,
    expires_at timestamptz NOT NULL
);
