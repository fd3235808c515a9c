import type { AnnotationView } from '../../contract.ts';
import { newDesk, type TestDesk } from './desk.ts';

/** Two articles' worth of words: a hard break inside a term, both scripts, a term in the title. */
export const NEWS = `云岫县推行四个不摘见实效

本报讯（记者 韦青禾）松坪乡把四个不
摘写进村规民约，光伏扶贫电站并网。

一、三会一课进院坝

光伏扶贫电站惠及95户，四个不摘的要求落到每一户。
`;
const TRADITIONAL_NEWS = `菖蒲縣光伏扶貧電站並網

本報訊 菖蒲縣石榴鎮的光伏扶貧電站昨日並網，帶動九十五戶增收，幹部說責任不減。
`;

export interface Ready {
  readonly desk: TestDesk;
  readonly sourceId: string;
  readonly articleId: string;
  readonly initiative: (label: string) => Promise<string>;
}

/** A desk with both pages imported. */
export async function ready(): Promise<Ready> {
  const desk = newDesk();
  const sources = await desk.import({ 'news.txt': NEWS, 'tw.txt': TRADITIONAL_NEWS });
  const sourceId = sources.get('news.txt')?.id ?? '';
  const { rows } = await desk.client.articles.list({ sourceId });
  const initiative = async (label: string): Promise<string> => {
    const { initiatives } = await desk.client.thesaurus.list();
    const found = initiatives.find(({ initiative: { prefLabel, altLabels } }) =>
      [prefLabel, ...altLabels].includes(label),
    );
    if (!found) throw new Error(`the built-in thesaurus has no ${label}`);
    return found.initiative.id;
  };
  return { desk, sourceId, articleId: rows[0]?.id ?? '', initiative };
}

/** Runs the rules; answers what waits then. */
export async function suggested(desk: TestDesk): Promise<readonly AnnotationView[]> {
  for await (const event of await desk.client.suggestions.run({})) void event;
  const { annotations } = await desk.client.annotations.list({ status: 'pending' });
  return annotations;
}
