import { v5 as nameBasedUuid } from 'uuid';
import { visibleText } from '#core/export/visible-marks.ts';
import { codebookFields, describeCode } from '#core/thesaurus/codebook.ts';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import { paletteColour } from '#core/thesaurus/palette.ts';
import { xmlElement, xmlText } from './xml-text.ts';

const NAMESPACE = 'urn:QDA-XML:codebook:1.0';
/** Themes have no ids of their own; made once, never to change. */
const THEMES = '0f6d4b0a-6f0e-4a3d-9d6b-3a4d3c1f8e52';

/**
 * The thesaurus as a REFI-QDA codebook (`.qdc`): UTF-8 without byte order mark, line feeds; GUIDs
 * are the ids, nesting is broader and narrower, sets are themes. What XML cannot hold is shown as
 * marks and counted.
 */
export function codebookFile(initiatives: readonly Initiative[]): {
  readonly text: string;
  readonly replacedCharacters: number;
} {
  let replacedCharacters = 0;
  const writable = (given: string): string => {
    const { text, replaced } = visibleText(given);
    replacedCharacters += replaced;
    return text;
  };
  const ids = new Set(initiatives.map(({ id }) => id));
  const narrower = Map.groupBy(initiatives, ({ broaderId }) =>
    broaderId !== null && ids.has(broaderId) ? broaderId : '',
  );
  const codesBelow = (above: string): readonly string[] =>
    (narrower.get(above) ?? []).map((initiative) => {
      const { id, prefLabel, definition } = initiative;
      const colour = paletteColour(initiative.colour);
      const attributes = { guid: id, name: writable(prefLabel), isCodable: 'true' };
      const description = writable(describeCode(definition, codebookFields(initiative)));
      return xmlElement(
        'Code',
        colour === null ? attributes : { ...attributes, color: colour.rgb },
        [
          ...(description === '' ? [] : [xmlElement('Description', {}, [xmlText(description)])]),
          ...codesBelow(id),
        ],
      );
    });
  const themes = Map.groupBy(
    initiatives.filter(({ theme }) => theme !== ''),
    ({ theme }) => theme,
  );
  const sets = [...themes].map(([theme, members]) =>
    xmlElement(
      'Set',
      { guid: nameBasedUuid(theme, THEMES), name: writable(theme) },
      members.map(({ id }) => xmlElement('MemberCode', { targetGUID: id })),
    ),
  );
  const book = xmlElement('CodeBook', { xmlns: NAMESPACE, origin: 'Juanzong' }, [
    `\n${xmlElement(
      'Codes',
      {},
      codesBelow('').map((code) => `\n${code}`),
    )}\n`,
    ...(sets.length > 0 ? [`${xmlElement('Sets', {}, sets)}\n`] : []),
  ]);
  return { text: `<?xml version="1.0" encoding="UTF-8"?>\n${book}\n`, replacedCharacters };
}
