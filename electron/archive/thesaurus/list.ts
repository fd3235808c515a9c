import { THEMES } from '#core/thesaurus/initiative.ts';
import {
  countInitiatives,
  initiativePage,
  listThemes,
  themesInUse,
} from '#db/queries/thesaurus.ts';
import type { ThesaurusPage } from '../../contract.ts';
import { mentionsKept } from '../insights/mentions-kept.ts';
import type { Session } from '../session.ts';

/** A part of the thesaurus by theme, notation and label, with how often each initiative is named, and its themes. */
export async function thesaurusPage(
  session: Session,
  page: { readonly offset: number; readonly limit: number },
): Promise<ThesaurusPage> {
  const kept = mentionsKept(session);
  await kept.inStep();
  const { db, revision } = session;
  const themes = new Set([...THEMES, ...themesInUse(db)]);
  return {
    initiatives: initiativePage(db, page).map((initiative) => ({
      ...kept.countOf(initiative.id),
      initiative: {
        ...initiative,
        altLabels: [...initiative.altLabels],
        relatedIds: [...initiative.relatedIds],
      },
    })),
    total: countInitiatives(db),
    themes: [...themes].filter((theme) => theme !== ''),
    themeColours: [...listThemes(db)],
    revision,
  };
}
