import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';
import type { LabelEntry } from '#core/thesaurus/matcher.ts';

/** Every label of the built-in thesaurus; an initiative is named by its preferred one. */
export function thesaurusLabels(): readonly LabelEntry[] {
  const csv = fs.readFileSync(path.join(PROJECT_ROOT, 'assets', 'initiatives.csv'), 'utf8');
  const [, ...rows] = parse(csv) as readonly (readonly string[])[];
  return rows.flatMap(([prefLabel = '', altLabels = '']) =>
    [prefLabel, ...altLabels.split('|')]
      .filter((label) => label !== '')
      .map((label) => ({ id: prefLabel, label })),
  );
}

/** Labels that begin alike, as those of a real thesaurus do: the built-in ones, with numbers behind. */
export function manyLabels(size: number): readonly LabelEntry[] {
  const real = thesaurusLabels();
  return Array.from({ length: size }, (_, at) => {
    const label = real[at % real.length]?.label ?? '';
    const round = Math.floor(at / real.length);
    return { id: `${at}`, label: round === 0 ? label : `${label}第${round}号` };
  });
}
