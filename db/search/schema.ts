import { TOKEN_CHARACTERS } from '#core/search/bigrams.ts';

/** `PRAGMA application_id` of every search index: the ASCII letters `JZSX`. */
export const INDEX_APPLICATION_ID = 0x4a5a5358;

/**
 * `PRAGMA user_version` of an index: raised with every change of what is indexed or how; an index of
 * another version is made anew.
 */
export const INDEX_FORMAT = 4;

/** Bytes of a page of the file; FTS5 writes pages of its own, each as a row. Larger ones are found slower. */
export const PAGE_SIZE = 4096;
/** One row fits on a page: SQLite puts the rest of one that is longer, with its head of 5 bytes, than 35 bytes less on another. */
export const TEXT_PAGE = PAGE_SIZE - 46;

/** The tokenizer only parts what is parted already: every character of a token is told to it. */
const TOKENIZE = `ascii tokenchars '${TOKEN_CHARACTERS.replaceAll("'", "''")}'`.replaceAll(
  '"',
  '""',
);

/**
 * The tables of an index. `gram` is contentless: texts lie in the archive alone. FTS5 stores a
 * column marker for every posting outside the first column, so the longest text comes first.
 * `doc.id` is the rowid of all three and ascends with the date (place.ts).
 */
export const INDEX_SCHEMA = `
CREATE TABLE meta (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  archive_id TEXT NOT NULL,
  -- Digest of the script table that the texts were folded with.
  fold TEXT NOT NULL,
  -- Clock of the last journal step or move that is in the index; empty while it is being built.
  position TEXT NOT NULL,
  -- Where the journal stood when the building began that is under way; empty where none is.
  building TEXT NOT NULL,
  -- Row numbers kept free for each day.
  slots INTEGER NOT NULL CHECK (slots > 0)
) STRICT;

CREATE TABLE doc (
  id INTEGER PRIMARY KEY,
  -- As stored-id.ts writes them.
  article_id ANY NOT NULL UNIQUE,
  source_id ANY NOT NULL,
  -- Published in core/search/query/date-range.ts; -1 where no date is known.
  published_order INTEGER NOT NULL,
  first_day INTEGER,
  -- Null where it is the first, too.
  last_day INTEGER,
  -- Folded; each between two line feeds, so that a whole value is found as such.
  author TEXT NOT NULL,
  medium TEXT NOT NULL,
  place TEXT NOT NULL,
  -- One bit for each role, in the order of ROLES.
  roles INTEGER NOT NULL,
  digest BLOB NOT NULL
) STRICT;
-- By the last four of the sixteen bytes, which are random: the others would be a hundredth of the index.
CREATE INDEX doc_by_source ON doc (substr(source_id, 13));
CREATE INDEX doc_by_order ON doc (published_order, id);

-- What near-duplicates are found by (core/corpus/sketch.ts).
CREATE TABLE sketch (
  id INTEGER PRIMARY KEY,
  passages INTEGER NOT NULL,
  -- Hashes of some, ascending, as core/corpus/packed-numbers.ts packs them.
  sample BLOB NOT NULL,
  -- 0 until it has been compared with all others.
  compared INTEGER NOT NULL CHECK (compared IN (0, 1))
) STRICT;
CREATE INDEX sketch_new ON sketch (id) WHERE compared = 0;

-- Articles that have near-duplicates: which one of them stands for all (that one, too), and in which
-- order they stand for each other (core/corpus/leader.ts).
CREATE TABLE reprint (
  id INTEGER PRIMARY KEY,
  leader INTEGER NOT NULL,
  place INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX reprint_by_leader ON reprint (leader, place);

CREATE VIRTUAL TABLE gram USING fts5 (body, frame, title,
  content='', contentless_delete=1, detail=full, tokenize="${TOKENIZE}");
CREATE VIRTUAL TABLE letter USING fts5 (units,
  content='', contentless_delete=1, detail=none, tokenize="${TOKENIZE}");
`;

/** The two full-text tables. */
export const TEXT_TABLES = ['gram', 'letter'] as const;
export type TextTable = (typeof TEXT_TABLES)[number];
