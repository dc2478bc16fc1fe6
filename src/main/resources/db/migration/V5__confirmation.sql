-- What the server itself found about an attempt that claims to pass a step's checks; null where there is nothing to confirm,
-- and for attempts from before the server could.
ALTER TABLE attempt
    ADD COLUMN confirmation text CHECK (confirmation IN ('awaited', 'agreed', 'refused', 'undecided'));

-- Those that are to be confirmed, the oldest first.
CREATE INDEX attempt_by_wait ON attempt (created_at) WHERE confirmation = 'awaited';

-- Steps whose attempts the server has not been able to confirm.
CREATE INDEX attempt_unconfirmed ON attempt (learner, course) WHERE confirmation IN ('awaited', 'undecided');
