import type { Initiative } from './initiative.ts';
import { paletteColour } from './palette.ts';

/** Labels are written in Chinese as it is printed on the mainland. */
const LANGUAGE = 'zh-Hans';
const SCHEME = 'urn:juanzong:thesaurus';

/** JSON-LD 1.1: terms of SKOS, what is deprecated as OWL says it, what replaces it as Dublin Core does. */
const CONTEXT = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  owl: 'http://www.w3.org/2002/07/owl#',
  dcterms: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  prefLabel: { '@id': 'skos:prefLabel', '@container': '@language' },
  altLabel: { '@id': 'skos:altLabel', '@container': '@language' },
  definition: { '@id': 'skos:definition', '@container': '@language' },
  scopeNote: { '@id': 'skos:scopeNote', '@container': '@language' },
  notation: { '@id': 'skos:notation' },
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
  topConceptOf: { '@id': 'skos:topConceptOf', '@type': '@id' },
  hasTopConcept: { '@id': 'skos:hasTopConcept', '@type': '@id' },
  broader: { '@id': 'skos:broader', '@type': '@id' },
  narrower: { '@id': 'skos:narrower', '@type': '@id' },
  related: { '@id': 'skos:related', '@type': '@id' },
  member: { '@id': 'skos:member', '@type': '@id' },
  deprecated: { '@id': 'owl:deprecated', '@type': 'xsd:boolean' },
  isReplacedBy: { '@id': 'dcterms:isReplacedBy', '@type': '@id' },
  title: { '@id': 'dcterms:title', '@container': '@language' },
  level: { '@id': 'urn:juanzong:level' },
  status: { '@id': 'urn:juanzong:status' },
  colour: { '@id': 'urn:juanzong:colour' },
} as const;

type Node = Readonly<Record<string, unknown>>;

/**
 * The thesaurus as SKOS in JSON-LD: a concept scheme, its concepts, and a collection for each theme.
 * Ids are UUIDs, so that the same initiative has the same name in every export. SKOS lets no two
 * concepts be related that are broader and narrower than each other: there the hierarchy stands.
 */
export function skosDocument(initiatives: readonly Initiative[], title: string): Node {
  const byId = new Map(initiatives.map((one) => [one.id, one]));
  const narrower = Map.groupBy(initiatives, ({ broaderId }) => broaderId ?? '');
  const above = (id: string): ReadonlySet<string> => {
    const chain = new Set<string>();
    let next = byId.get(id)?.broaderId ?? null;
    while (next !== null && !chain.has(next)) {
      chain.add(next);
      next = byId.get(next)?.broaderId ?? null;
    }
    return chain;
  };
  const concept = (one: Initiative): Node => {
    const broader = above(one.id);
    const related = one.relatedIds.filter((id) => !broader.has(id) && !above(id).has(one.id));
    const below = narrower.get(one.id) ?? [];
    return {
      id: iriOf(one.id),
      type: 'skos:Concept',
      inScheme: SCHEME,
      ...(one.broaderId === null ? { topConceptOf: SCHEME } : { broader: [iriOf(one.broaderId)] }),
      prefLabel: { [LANGUAGE]: one.prefLabel },
      ...(one.altLabels.length > 0 ? { altLabel: { [LANGUAGE]: one.altLabels } } : {}),
      ...(one.definition === '' ? {} : { definition: { [LANGUAGE]: one.definition } }),
      ...(one.scopeNote === '' ? {} : { scopeNote: { [LANGUAGE]: one.scopeNote } }),
      ...(one.notation === '' ? {} : { notation: one.notation }),
      ...(below.length > 0 ? { narrower: below.map(({ id }) => iriOf(id)) } : {}),
      ...(related.length > 0 ? { related: related.map(iriOf) } : {}),
      ...(one.level === null ? {} : { level: one.level }),
      ...(one.status === 'deprecated' ? { deprecated: 'true' } : { status: one.status }),
      ...(one.replacedById === null ? {} : { isReplacedBy: iriOf(one.replacedById) }),
      ...(one.colour === null ? {} : { colour: paletteColour(one.colour)?.rgb }),
    };
  };
  const themes = Map.groupBy(
    initiatives.filter(({ theme }) => theme !== ''),
    ({ theme }) => theme,
  );
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        id: SCHEME,
        type: 'skos:ConceptScheme',
        title: { [LANGUAGE]: title },
        hasTopConcept: (narrower.get('') ?? []).map(({ id }) => iriOf(id)),
      },
      ...initiatives.map(concept),
      ...[...themes].map(([theme, members]) => ({
        id: `urn:juanzong:theme:${encodeURIComponent(theme)}`,
        type: 'skos:Collection',
        prefLabel: { [LANGUAGE]: theme },
        member: members.map(({ id }) => iriOf(id)),
      })),
    ],
  };
}

function iriOf(id: string): string {
  return `urn:uuid:${id}`;
}
