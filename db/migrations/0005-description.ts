/**
 * What an archivist says of an article, field by field of its profile, with how sure it is; and
 * settings that belong to the archive (the template of its reference codes), as JSON.
 */
export const migration0005 = `
CREATE TABLE description (
  article_id TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  certainty TEXT CHECK (certainty IN ('printed', 'inferred', 'unknown')),
  PRIMARY KEY (article_id, field)
) STRICT, WITHOUT ROWID;
CREATE INDEX description_by_value ON description (field, value);
CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
