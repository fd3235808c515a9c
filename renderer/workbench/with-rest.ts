import type { ArticleRest, ArticleView } from '#electron/contract.ts';

/**
 * The view as it is `now` with the rest of its annotations, `first` being what came before them. The
 * rest was read while the desk was in use already: what was made, changed or taken off here since
 * then stays so, until the archive has told of it.
 */
export function withRest(first: ArticleView, now: ArticleView, rest: ArticleRest): ArticleView {
  const sent = new Map(first.annotations.map((one) => [one.id, one]));
  const here = new Map(now.annotations.map((one) => [one.id, one]));
  const annotations = rest.annotations.flatMap((one) => {
    const mine = here.get(one.id);
    const before = sent.get(one.id);
    if (mine === undefined) return before === undefined ? [one] : [];
    return [mine === before ? one : mine];
  });
  const told = new Set(rest.annotations.map(({ id }) => id));
  const made = now.annotations.filter((one) => !told.has(one.id) && sent.get(one.id) !== one);
  return { ...now, annotations: [...annotations, ...made], sums: rest.sums, complete: true };
}
