import type { Span } from '../text/span.ts';
import { withoutOverlap } from './organisation-border.ts';
import { councilsIn, villageBodiesIn } from './organisation-councils.ts';
import { departmentsIn } from './organisation-departments.ts';
import { endingsIn } from './organisation-endings.ts';
import type { OrganisationName } from './organisation-name.ts';
import type { OrganisationKind } from './organisation-words.ts';

/**
 * Organisations named in one block of folded text, in order; one inside the name of its own part
 * (the office in “office's party branch”) comes with it. `places` are the spans of place names in
 * the block.
 */
export function organisationNamesIn(
  text: string,
  places: readonly Span[],
): readonly OrganisationName[] {
  const endsAt = new Map(places.map(({ start, end }) => [end, start]));
  const departments = departmentsIn(text, endsAt);
  const councils = councilsIn(text, endsAt);
  const villages = villageBodiesIn(text, endsAt);
  const sure = withoutOverlap([...departments, ...councils, ...villages]);
  const byEnding = endingsIn(text, places, endsAt, sure);
  return withoutRepeats(withBranches(text, [...sure, ...byEnding]));
}

/** 某某银行 and 甲县支行 after it are one name. */
function withBranches(
  text: string,
  names: readonly OrganisationName[],
): readonly OrganisationName[] {
  const byEnd = new Map(names.map((one) => [one.end, one]));
  return names.map((one) => {
    if (
      !/(?:[支分]行|分公司|支公司|分局|营业部|分会|委员会)$/u.test(text.slice(one.start, one.end))
    )
      return one;
    const whole = byEnd.get(one.start);
    return whole === undefined ? one : { ...one, start: whole.start };
  });
}

/** Kinds of bodies that are part of another, which is named with them. */
const HAS_PARTS: ReadonlySet<OrganisationKind> = new Set([
  'party-branch',
  'party',
  'work-team',
  'media',
]);

/** Names inside another stay only where they start with it. */
export function withoutRepeats<Name extends OrganisationName>(
  names: readonly Name[],
): readonly Name[] {
  return names
    .filter(
      (one, place) =>
        !names.some(
          (other, at) =>
            at !== place &&
            other.start <= one.start &&
            one.end <= other.end &&
            (other.start < one.start || other.end === one.end || !HAS_PARTS.has(other.kind)) &&
            (other.end - other.start > one.end - one.start || at < place),
        ),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}
