import type { Initiative } from './initiative.ts';

/*
 * A REFI-QDA codebook holds names, descriptions, colours and nesting. What else an initiative says
 * stands at the end of its description, in lines that people can read and that come back unchanged.
 */

const MARK = '[juanzong/1]';
const FIELDS = [
  'altLabels',
  'scopeNote',
  'level',
  'notation',
  'status',
  'related',
  'replacedBy',
] as const;
export type CodebookField = (typeof FIELDS)[number];
/** What a codebook has no place for; absent where there is nothing to say. */
export type CodebookFields = Partial<Record<CodebookField, string | readonly string[]>>;

/** The definition, and after a mark one `name: JSON` a line. */
export function describeCode(definition: string, fields: CodebookFields): string {
  const lines = FIELDS.flatMap((field) => {
    const value = fields[field];
    const empty = value === undefined || value.length === 0;
    return empty ? [] : [`${field}: ${JSON.stringify(value)}`];
  });
  if (lines.length === 0 && !definition.includes(MARK)) return definition;
  return [...(definition === '' ? [] : [definition, '']), MARK, ...lines].join('\n');
}

/** Reads what `describeCode` wrote; a description by another program is all definition. */
export function readDescription(description: string): {
  readonly definition: string;
  readonly fields: CodebookFields | null;
} {
  const foreign = { definition: description, fields: null };
  const lines = description.split('\n');
  // The last one: before it, the mark may be part of a definition; after it, lines begin otherwise.
  const at = lines.lastIndexOf(MARK);
  if (at === -1 || (at > 0 && lines[at - 1] !== '')) return foreign;
  const fields: CodebookFields = {};
  for (const line of lines.slice(at + 1)) {
    const border = line.indexOf(': ');
    const field = FIELDS.find((known) => known === line.slice(0, border));
    const value = field === undefined ? undefined : valueOf(line.slice(border + 2));
    if (field === undefined || value === undefined) return foreign;
    fields[field] = value;
  }
  return { definition: lines.slice(0, Math.max(0, at - 1)).join('\n'), fields };
}

function valueOf(json: string): string | readonly string[] | undefined {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'string') return value;
    if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) return undefined;
    return value;
  } catch {
    return undefined;
  }
}

/** What a codebook has no place for; others are named by their ids, which are the GUIDs of their codes. */
export function codebookFields(initiative: Initiative): CodebookFields {
  const { altLabels, scopeNote, level, notation, status, relatedIds, replacedById } = initiative;
  return {
    altLabels,
    scopeNote,
    level: level ?? '',
    notation,
    status: status === 'approved' ? '' : status,
    related: relatedIds,
    replacedBy: replacedById ?? '',
  };
}
