/**
 * The ledgers: what somebody found when they compared a figure with its source, which figures are one
 * and the same, and the ways by which a ledger of a million annotations is put in order. A figure is
 * in its ledger while it is accepted; the indexes hold nothing else.
 */
export const migration0009 = `
CREATE TABLE figure_check (
  annotation_id TEXT PRIMARY KEY REFERENCES annotation (id) DEFERRABLE INITIALLY DEFERRED,
  state TEXT NOT NULL CHECK (state IN ('checked', 'doubtful')),
  note TEXT NOT NULL,
  author TEXT NOT NULL,
  checked_at TEXT NOT NULL
) STRICT;
CREATE INDEX figure_check_by_state ON figure_check (state, annotation_id);

CREATE TABLE figure_link (
  id TEXT PRIMARY KEY,
  first_id TEXT NOT NULL REFERENCES annotation (id) DEFERRABLE INITIALLY DEFERRED,
  second_id TEXT NOT NULL REFERENCES annotation (id) DEFERRABLE INITIALLY DEFERRED,
  same INTEGER NOT NULL CHECK (same IN (0, 1)),
  author TEXT NOT NULL,
  created_at TEXT NOT NULL,
  CHECK (first_id < second_id)
) STRICT;
CREATE UNIQUE INDEX figure_link_by_pair ON figure_link (first_id, second_id);
CREATE INDEX figure_link_by_second ON figure_link (second_id);

CREATE INDEX figure_by_source ON annotation (source_id, start, id)
  WHERE kind = 'figure' AND status = 'accepted';
CREATE INDEX figure_by_value ON annotation (figure ->> '$.unit', figure ->> '$.value', id)
  WHERE kind = 'figure' AND status = 'accepted';
CREATE INDEX figure_by_measure ON annotation
  (figure ->> '$.measure', figure ->> '$.place', figure ->> '$.time', id)
  WHERE kind = 'figure' AND status = 'accepted';
CREATE INDEX figure_by_place ON annotation (figure ->> '$.place', id)
  WHERE kind = 'figure' AND status = 'accepted';
CREATE INDEX figure_by_time ON annotation (figure ->> '$.time', id)
  WHERE kind = 'figure' AND status = 'accepted';
CREATE INDEX article_by_date ON article (coalesce(supplied_published_on, published_on), id);
CREATE INDEX article_by_medium ON article (coalesce(supplied_medium, medium), id);
CREATE INDEX article_by_place ON article (coalesce(supplied_place, place), id);
`;
