/**
 * What spans of a source should read where the print is wrong; the source keeps what it says. Part of
 * the segmentation of its source: both make the reading.
 */
export const migration0003 = `
CREATE TABLE correction (
  source_id TEXT NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL CHECK (end > start),
  text TEXT NOT NULL,
  PRIMARY KEY (source_id, start)
) STRICT, WITHOUT ROWID;
`;
