/** Searches that people keep under a name. A name stands once, so that it can be called by. */
export const migration0010 = `
CREATE TABLE saved_search (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  text TEXT NOT NULL CHECK (text <> ''),
  exact INTEGER NOT NULL CHECK (exact IN (0, 1)),
  place TEXT NOT NULL CHECK (place IN ('all', 'body', 'title', 'note')),
  author TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX saved_search_by_name ON saved_search (name);
`;
