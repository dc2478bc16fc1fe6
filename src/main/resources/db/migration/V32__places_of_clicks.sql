-- The ids of the first results of a search, in their order; '' for places that its page did not show.
ALTER TABLE search_query_event ADD COLUMN shown text[] NOT NULL DEFAULT '{}';

-- At which place of its search a result was chosen: 1 to 10, 11 for farther down, null where the search is not known.
ALTER TABLE search_click_event ADD COLUMN place smallint CHECK (place BETWEEN 1 AND 11);

-- A term may be longer than an entry of an index.
CREATE INDEX search_query_event_by_term ON search_query_event (engine, left(term, 100), at);
