-- What a browser knows of an attempt beyond its outcome: older ones and other programs do not say it.
ALTER TABLE attempt
    ADD COLUMN active_millis integer CHECK (active_millis BETWEEN 0 AND 86400000),
    ADD COLUMN checks        jsonb   CHECK (jsonb_typeof(checks) = 'array');

-- The last step that a learner worked on, and all attempts in their order.
CREATE INDEX attempt_by_time ON attempt (learner, created_at);

-- Those who have not come for long.
CREATE INDEX learner_by_last_seen ON learner (last_seen);
