/** A step as its sentence needs it. */
export interface SaidStep {
  readonly kind: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The sentence of a message file under `group.name` with holes such as `{{count}}`; undefined where there is none. */
export type SentenceOf = (group: SentenceGroup, name: string) => string | undefined;

/**
 * Where the sentence of a step may stand, the most telling first: of one article, over several
 * articles, or (of steps that older versions made, too) without a place.
 */
const GROUPS = ['stepIn', 'stepAcross', 'step'] as const;
export type SentenceGroup = (typeof GROUPS)[number];

/**
 * What a step did, as a sentence: the most telling one whose every hole the step can fill. `name_one`
 * stands for a `count` of 1. A step that takes another back says in `{{what}}` what that one did.
 */
export function stepSentence(step: SaidStep, sentence: SentenceOf): string {
  const { kind, params } = withInner(step, sentence);
  const names = params['count'] === 1 ? [`${kind}_one`, kind] : [kind];
  for (const group of GROUPS) {
    for (const name of names) {
      const template = sentence(group, name);
      if (template === undefined) continue;
      if (group === 'step' || holesOf(template).every((hole) => said(params[hole]))) {
        return template.replaceAll(HOLE, (_, hole: string) => String(params[hole] ?? ''));
      }
    }
  }
  return kind;
}

const HOLE = /\{\{(\w+)\}\}/gu;

function holesOf(template: string): readonly string[] {
  return [...template.matchAll(HOLE)].map(([, hole]) => hole ?? '');
}

function said(value: string | number | undefined): boolean {
  return value !== undefined && value !== '';
}

function withInner(step: SaidStep, sentence: SentenceOf): SaidStep {
  const { what } = step.params;
  if ((step.kind !== 'revert' && step.kind !== 'reinstate') || typeof what !== 'string')
    return step;
  const inner = stepFrom(what);
  return {
    ...step,
    params: { ...step.params, what: inner ? stepSentence(inner, sentence) : what },
  };
}

function stepFrom(json: string): SaidStep | null {
  try {
    const value: unknown = JSON.parse(json);
    return isStep(value) ? value : null;
  } catch {
    // Written by another version: it is shown as it is.
    return null;
  }
}

function isStep(value: unknown): value is SaidStep {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    typeof value.kind === 'string' &&
    'params' in value &&
    typeof value.params === 'object' &&
    value.params !== null
  );
}
