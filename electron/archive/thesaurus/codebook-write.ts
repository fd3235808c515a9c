import { v5 as nameBasedUuid } from 'uuid';
import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { visibleText } from '#core/export/visible-marks.ts';
import { codebookFields, describeCode } from '#core/thesaurus/codebook.ts';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import { paletteColour } from '#core/thesaurus/palette.ts';

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
  const addCodes = (parent: XMLBuilder, above: string): void => {
    for (const initiative of narrower.get(above) ?? []) {
      const colour = paletteColour(initiative.colour);
      const code = parent.ele(NAMESPACE, 'Code', {
        guid: initiative.id,
        // A line break in an attribute would come back as a space.
        name: writable(initiative.prefLabel).replaceAll(/\s/gu, ' '),
        isCodable: 'true',
        ...(colour === null ? {} : { color: colour.rgb }),
      });
      const description = writable(describeCode(initiative.definition, codebookFields(initiative)));
      if (description !== '') code.ele(NAMESPACE, 'Description').txt(description);
      addCodes(code, initiative.id);
    }
  };
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  const book = document.ele(NAMESPACE, 'CodeBook', { origin: 'Juanzong' });
  addCodes(book.ele(NAMESPACE, 'Codes'), '');
  const themes = Map.groupBy(
    initiatives.filter(({ theme }) => theme !== ''),
    ({ theme }) => theme,
  );
  if (themes.size > 0) {
    const sets = book.ele(NAMESPACE, 'Sets');
    for (const [theme, members] of themes) {
      const name = writable(theme).replaceAll(/\s/gu, ' ');
      const set = sets.ele(NAMESPACE, 'Set', { guid: nameBasedUuid(theme, THEMES), name });
      for (const { id } of members) set.ele(NAMESPACE, 'MemberCode', { targetGUID: id });
    }
  }
  return { text: `${document.end()}\n`, replacedCharacters };
}
