const LEVEL = /^该?([省市县区州旗镇乡村])(?=\p{Script=Han})/u;
/** Ends of short names that are short for a longer word: 委 for 委员会, 办 for 办公室. */
const LONG_ENDS: Readonly<Record<string, string>> = {
  办: '公室',
  委: '员会',
  联: '合会',
  协: '会',
  政府: '府',
};

/** A name folded, and as printed. */
export interface PrintedName {
  readonly folded: string;
  readonly printed: string;
}

/**
 * The full name that a short one stands for on its page: a longer name that it abbreviates
 * (发改局 for 某县发展和改革局), else with the place that its level points to (县残联 for 某县残联);
 * null where the page tells neither. `places` come with the likeliest first.
 */
export function fullNameOf(
  { folded, printed }: PrintedName,
  names: Iterable<PrintedName>,
  places: readonly PrintedName[],
): string | null {
  const placed = places.some((place) => place.folded.length > 1 && folded.startsWith(place.folded));
  const level = placed ? null : LEVEL.exec(folded);
  const bare = folded.slice(level?.[0].length ?? 0);
  let best: PrintedName | null = null;
  for (const name of names) {
    if (name.folded.length <= folded.length || placed) continue;
    if (!isShortFor(bare, level?.[1] ?? '', name.folded)) continue;
    if (best === null || name.folded.length < best.folded.length) best = name;
  }
  if (best !== null || level === null) return best?.printed ?? null;
  const place = places.find((one) => one.folded.length > 1 && one.folded.endsWith(level[1] ?? ''));
  return place === undefined ? null : place.printed + printed.slice(level[0].length);
}

/** True where `name` is a place of the level with the same body after it, word for word or longer. */
function isShortFor(bare: string, level: string, name: string): boolean {
  if (bare.length < 2 && level === '') return false;
  const at = level === '' ? 0 : name.indexOf(level);
  if (at < 0 || name.startsWith(level) !== (level === '')) return false;
  const body = name.slice(level === '' ? 0 : at + 1);
  if (name.endsWith(level + bare)) return true;
  if (body.charAt(0) !== bare.charAt(0) && level !== '') return false;
  return abbreviates(bare, body);
}

/** 发改局 of 发展和改革局: its characters in order, the last one last, or a known long end of it. */
function abbreviates(short: string, long: string): boolean {
  if (long.length > short.length * 4) return false;
  const last = short.slice(-1);
  const tail = LONG_ENDS[last] ?? '';
  if (!long.endsWith(last) && !(tail !== '' && long.endsWith(last + tail))) return false;
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
