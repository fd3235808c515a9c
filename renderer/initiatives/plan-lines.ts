import type { InitiativeRow, SurgeryPreview } from '#electron/contract.ts';

/** A sentence of the message files: its key and values. */
export interface PlanLine {
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
}

type Change = SurgeryPreview['initiatives'][number];
type Entry = InitiativeRow['initiative'];

/** What an act would change of the thesaurus, in words: what goes first, then what is new, then fields. */
export function planLines(
  preview: Pick<SurgeryPreview, 'initiatives'>,
  rows: readonly InitiativeRow[],
): readonly PlanLine[] {
  const names = new Map(rows.map(({ initiative }) => [initiative.id, initiative.prefLabel]));
  for (const { id, after } of preview.initiatives)
    if (after !== null) names.set(id, after.prefLabel);
  const nameOf = (id: string | null): string => (id === null ? '—' : (names.get(id) ?? '—'));
  const line = (key: string, values: PlanLine['values']): PlanLine => ({ key, values });
  const gone = preview.initiatives.flatMap(({ before, after }: Change) =>
    before !== null && after === null ? [line('planLine.gone', { label: before.prefLabel })] : [],
  );
  const made = preview.initiatives.flatMap(({ before, after }: Change) =>
    before === null && after !== null ? [line('planLine.made', { label: after.prefLabel })] : [],
  );
  const changed = preview.initiatives.flatMap(({ before, after }: Change) =>
    before === null || after === null ? [] : fieldLines(before, after, nameOf),
  );
  return [...gone, ...made, ...changed];
}

function fieldLines(
  before: Entry,
  after: Entry,
  nameOf: (id: string | null) => string,
): readonly PlanLine[] {
  const label = after.prefLabel;
  const added = after.altLabels.filter((one) => !before.altLabels.includes(one));
  const removed = before.altLabels.filter((one) => !after.altLabels.includes(one));
  const lines: PlanLine[] = [];
  const add = (when: boolean, key: string, values: PlanLine['values']) => {
    if (when) lines.push({ key, values: { label, ...values } });
  };
  const pair = (from: string, to: string) => ({ from: from || '—', to: to || '—' });
  add(before.prefLabel !== label, 'planLine.renamed', { from: before.prefLabel });
  add(added.length > 0, 'planLine.labelsAdded', { labels: added.join('、') });
  add(removed.length > 0, 'planLine.labelsRemoved', { labels: removed.join('、') });
  add(before.theme !== after.theme, 'planLine.theme', pair(before.theme, after.theme));
  add(
    before.broaderId !== after.broaderId,
    'planLine.broader',
    pair(nameOf(before.broaderId), nameOf(after.broaderId)),
  );
  add(before.definition !== after.definition, 'planLine.definition', { text: after.definition });
  add(before.scopeNote !== after.scopeNote, 'planLine.scopeNote', { text: after.scopeNote });
  add(before.status !== after.status && after.status === 'deprecated', 'planLine.deprecated', {});
  add(before.replacedById !== after.replacedById, 'planLine.replaced', {
    to: nameOf(after.replacedById),
  });
  add(before.relatedIds.join() !== after.relatedIds.join(), 'planLine.related', {
    labels: after.relatedIds.map(nameOf).join('、') || '—',
  });
  return lines;
}
