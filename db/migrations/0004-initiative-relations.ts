/**
 * What else an initiative says (SKOS related, Dublin Core isReplacedBy), and the colours that
 * initiatives and themes are given: numbers of the palette in core/thesaurus/palette.ts.
 */
export const migration0004 = `
ALTER TABLE initiative ADD COLUMN colour INTEGER CHECK (colour >= 0);
ALTER TABLE initiative ADD COLUMN replaced_by_id TEXT
  REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX initiative_by_replacement ON initiative (replaced_by_id)
  WHERE replaced_by_id IS NOT NULL;

CREATE TABLE initiative_related (
  initiative_id TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  ord INTEGER NOT NULL,
  related_id TEXT NOT NULL REFERENCES initiative (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (initiative_id, ord),
  CHECK (related_id <> initiative_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX initiative_related_by_related ON initiative_related (related_id);

CREATE TABLE theme (
  name TEXT PRIMARY KEY,
  colour INTEGER NOT NULL CHECK (colour >= 0)
) STRICT, WITHOUT ROWID;
`;
