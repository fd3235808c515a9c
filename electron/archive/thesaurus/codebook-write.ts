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
  const codes = nestedCodes(initiatives, writable).map(({ xml }) => xml);
  const sets = themeSets(initiatives, writable);
  const book = xmlElement('CodeBook', { xmlns: NAMESPACE, origin: 'Juanzong' }, [
    `\n${xmlElement(
      'Codes',
      {},
      codes.map((code) => `\n${code}`),
    )}\n`,
    ...(sets.length > 0 ? [`${xmlElement('Sets', {}, sets)}\n`] : []),
  ]);
  return { text: `<?xml version="1.0" encoding="UTF-8"?>\n${book}\n`, replacedCharacters };
}

/** The codes of a project: below each theme, a folder that cannot be coded with, the initiatives that have no broader one. */
export function projectCodes(
  initiatives: readonly Initiative[],
  writable: (text: string) => string,
): readonly string[] {
  const byTheme = Map.groupBy(nestedCodes(initiatives, writable), ({ theme }) => theme);
  return [...byTheme].flatMap(([theme, codes]) => {
    const inside = codes.map(({ xml }) => xml);
    if (theme === '') return inside;
    const folder = { guid: folderGuid(theme), name: writable(theme), isCodable: 'false' };
    return [xmlElement('Code', folder, inside)];
  });
}

/** The themes with all that is in them, also what lies deeper in another theme's folder. */
export function themeSets(
  initiatives: readonly Initiative[],
  writable: (text: string) => string,
): readonly string[] {
  const themes = Map.groupBy(
    initiatives.filter(({ theme }) => theme !== ''),
    ({ theme }) => theme,
  );
  return [...themes].map(([theme, members]) =>
    xmlElement(
      'Set',
      { guid: nameBasedUuid(theme, THEMES), name: writable(theme) },
      members.map(({ id }) => xmlElement('MemberCode', { targetGUID: id })),
    ),
  );
}

/** The codes that have none above them, each with those below it. */
function nestedCodes(
  initiatives: readonly Initiative[],
  writable: (text: string) => string,
): readonly { readonly theme: string; readonly xml: string }[] {
  const ids = new Set(initiatives.map(({ id }) => id));
  const narrower = Map.groupBy(initiatives, ({ broaderId }) =>
    broaderId !== null && ids.has(broaderId) ? broaderId : '',
  );
  const codesBelow = (above: string): readonly { readonly theme: string; readonly xml: string }[] =>
    (narrower.get(above) ?? []).map((initiative) => {
      const { id, prefLabel, definition, theme } = initiative;
      const colour = paletteColour(initiative.colour);
      const attributes = { guid: id, name: writable(prefLabel), isCodable: 'true' };
      const description = writable(describeCode(definition, codebookFields(initiative)));
      const xml = xmlElement(
        'Code',
        colour === null ? attributes : { ...attributes, color: colour.rgb },
        [
          ...(description === '' ? [] : [xmlElement('Description', {}, [xmlText(description)])]),
          ...codesBelow(id).map((one) => one.xml),
        ],
      );
      return { theme, xml };
    });
  return codesBelow('');
}

/** A folder is another thing than the set of the same theme, and a GUID names one thing. */
function folderGuid(theme: string): string {
  return nameBasedUuid(`folder ${theme}`, THEMES);
}
