import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import i18next from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { indexLabel } from '../../ui/pinyin-index.ts';
import { useArchive } from '../archive-context.ts';
import { thesaurusQuery } from '../thesaurus-query.ts';
import { shownKey } from '../key-label.ts';
import { LANGUAGES, following, usePreferences } from '../preferences.ts';
import { useStatus } from '../use-status.ts';
import { useView } from '../view-state.ts';
import { activeCommands, carryOut, isEnabled } from './command-registry.ts';
import { FRAME_COMMANDS } from './frame-commands.ts';
import { rankEntries, type PaletteEntry } from './palette-entries.ts';
import { useRecentEntries } from './recent-entries.ts';

/** So many articles are asked of the archive for what is typed. */
const ARTICLES = 30;
const SHOWN = 60;

/** What the command palette lists for `query`: commands possible here, articles, initiatives. */
export function usePaletteEntries(query: string): readonly PaletteEntry[] {
  const archive = useArchive();
  const { queries } = archive;
  const open = useStatus()?.archive !== null;
  // Not deferred: Enter right after the last letter means what that letter finds.
  const wanted = query.trim();
  const recent = useRecentEntries();
  const { data: thesaurus } = useQuery({
    ...thesaurusQuery(archive),
    enabled: open,
    placeholderData: keepPreviousData,
  });
  const { data: articles } = useQuery(
    queries.articles.list.queryOptions({
      input:
        open && wanted !== ''
          ? { text: wanted, sort: 'filename', descending: false, offset: 0, limit: ARTICLES }
          : skipToken,
    }),
  );
  const commands = useCommandEntries();
  const { t } = useTranslation();
  const openArticle = useView((state) => state.openArticle);
  const openInitiative = useView((state) => state.openInitiative);
  return useMemo(() => {
    const entries: PaletteEntry[] = [...commands];
    const article = (id: string, title: string, detail: string): PaletteEntry => ({
      key: `article:${id}`,
      kind: 'article',
      label: title,
      aliases: [],
      detail,
      chord: undefined,
      enabled: true,
      offered: false,
      found: true,
      run: () => openArticle(id),
    });
    const listed = wanted === '' ? [] : (articles?.rows ?? []);
    entries.push(
      ...listed.map(({ id, title, medium, publishedOn }) =>
        article(
          id,
          title === null || title === '' ? t('article.untitled') : title,
          [medium, publishedOn].filter((fact) => fact !== '').join(' · '),
        ),
      ),
    );
    if (open && wanted === '') {
      for (const [key, title] of Object.entries(recent.titles)) {
        entries.push(article(key.replace('article:', ''), title, t('commands.article')));
      }
    }
    for (const { initiative } of thesaurus?.initiatives ?? []) {
      entries.push({
        key: `initiative:${initiative.id}`,
        kind: 'initiative',
        label: initiative.prefLabel,
        aliases: initiative.altLabels,
        detail: `${t('screen.initiatives')} · ${initiative.theme}`,
        chord: undefined,
        enabled: true,
        offered: false,
        run: () => openInitiative(initiative.id),
      });
    }
    return rankEntries(entries, wanted, recent.keys, indexLabel).slice(0, SHOWN);
  }, [
    commands,
    articles,
    thesaurus,
    recent.keys,
    recent.titles,
    wanted,
    open,
    t,
    openArticle,
    openInitiative,
  ]);
}

/** The commands as they stand when the palette opens: what is possible cannot change under it. */
function useCommandEntries(): readonly PaletteEntry[] {
  const { t } = useTranslation();
  const other = following(
    LANGUAGES,
    usePreferences((state) => state.language),
  );
  return useMemo(() => {
    const elsewhere = i18next.getFixedT(other);
    return activeCommands()
      .filter(({ command }) => command.id !== 'app.palette')
      .map((active) => {
        const { command, title, run } = active;
        const values = run.values ?? {};
        return {
          key: `command:${command.id}`,
          kind: 'command' as const,
          label: t(command.label, values),
          aliases: [elsewhere(command.label, values), t(title)],
          detail: title === FRAME_COMMANDS.title ? '' : t(title),
          chord: shownKey(command.keys),
          enabled: isEnabled(active),
          offered: true,
          run: () => carryOut(active),
        };
      });
  }, [t, other]);
}
