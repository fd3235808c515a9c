import type { Initiative } from './initiative.ts';

/*
 * A REFI-QDA codebook holds names, descriptions, colours and nesting. What else an initiative says
 * stands at the end of its description, in lines that people can read and that come back unchanged.
 */

const MARK = '[juanzong/1]';
const FIELDS = [
  'altLabels',
  'scopeNote',
  'theme',
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
  const at = description.lastIndexOf(MARK);
  const own = at !== -1 && (at === 0 || description.slice(at - 2, at) === '\n\n');
  const lines = own ? description.slice(at + MARK.length).split('\n') : [];
  const fields: CodebookFields = {};
  for (const line of lines.slice(1)) {
    const [name, json] = [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)];
    const field = FIELDS.find((known) => known === name);
    const value = field === undefined ? undefined : valueOf(json);
    if (field === undefined || value === undefined) {
      return { definition: description, fields: null };
    }
    fields[field] = value;
  }
  if (!own || lines[0] !== '') return { definition: description, fields: null };
  return { definition: description.slice(0, Math.max(0, at - 2)), fields };
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
  const { altLabels, scopeNote, theme, level, notation, status, relatedIds, replacedById } =
    initiative;
  return {
    altLabels,
    scopeNote,
    theme,
    level: level ?? '',
    notation,
    status: status === 'approved' ? '' : status,
    related: relatedIds,
    replacedBy: replacedById ?? '',
  };
}
