import { CREDIT_ROLES } from '../page/role.ts';
import { cueForm } from '../text/cue-form.ts';
import type { Fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Finding, ReadingText } from './finding.ts';
import type { OrganisationName } from './organisation-name.ts';
import { organisationNamesIn, withoutRepeats } from './organisation-names.ts';
import { fullNameOf, type PrintedName } from './organisation-full.ts';
import { outletsIn } from './organisation-outlets.ts';
import type { OrganisationBody } from './organisation.ts';

const RULE = 'organisation-name@1';
const OUTLET_RULE = 'organisation-outlet@1';

export interface OrganisationOptions {
  /** Readings of the other articles of the page. */
  readonly siblings: readonly ReadingText[];
  /** Places that the reading names, as printed. */
  readonly placeNames: readonly string[];
  /** To simplified script, same length; only cue words are brought there where it is missing. */
  readonly fold?: Fold | undefined;
}

interface Found extends OrganisationName {
  readonly rule: string;
}

/** Organisations that a reading names, short names with the full one that the page has for them. */
export function findOrganisations(
  reading: ReadingText,
  { siblings, placeNames, fold = cueForm }: OrganisationOptions,
): readonly Finding<OrganisationBody>[] {
  const places = placeNames.map(fold);
  const text = fold(reading.text);
  const own = namesOf(reading, text, places);
  const names = new Map<string, PrintedName>();
  const learn = (printed: string, folded: string, found: readonly Found[]) => {
    for (const { start, end } of found) {
      const name = folded.slice(start, end);
      names.set(name, { folded: name, printed: printed.slice(start, end) });
    }
  };
  learn(reading.text, text, own);
  for (const sibling of siblings) {
    const folded = fold(sibling.text);
    learn(sibling.text, folded, namesOf(sibling, folded, places));
  }
  const printedPlaces = placeNames
    .map((printed) => ({ printed, folded: fold(printed) }))
    .toSorted((a, b) => timesIn(text, b.folded) - timesIn(text, a.folded));
  return own.map(({ start, end, kind, confidence, rule }) => {
    const name = reading.text.slice(start, end);
    const folded = text.slice(start, end);
    const full = fullNameOf({ folded, printed: name }, names.values(), printedPlaces);
    const fullName = full ?? name;
    return { start, end, rule, label: name, confidence, body: { name, fullName, kind } };
  });
}

function namesOf(reading: ReadingText, text: string, places: readonly string[]): readonly Found[] {
  return reading.blocks.flatMap((block) => {
    const part = text.slice(block.start, block.end);
    const names = organisationNamesIn(part, occurrences(part, places)).map((name) => ({
      ...name,
      rule: RULE,
    }));
    const outlets = outletsIn(part, CREDIT_ROLES.has(block.role) ? block.role : null).map(
      (one) => ({ ...one, rule: OUTLET_RULE }),
    );
    return withoutRepeats([...names, ...outlets]).map((name) => ({
      ...name,
      start: name.start + block.start,
      end: name.end + block.start,
    }));
  });
}

function occurrences(text: string, names: readonly string[]): readonly Span[] {
  const found: Span[] = [];
  let reach = 0;
  const byFirst = Map.groupBy(
    names.toSorted((a, b) => b.length - a.length),
    (name) => name.charAt(0),
  );
  for (let at = 0; at < text.length; at++) {
    if (at < reach) continue;
    const name = byFirst.get(text.charAt(at))?.find((one) => text.startsWith(one, at));
    if (name === undefined) continue;
    reach = at + name.length;
    found.push({ start: at, end: reach });
  }
  return found;
}

function timesIn(text: string, word: string): number {
  return text.split(word).length - 1;
}
