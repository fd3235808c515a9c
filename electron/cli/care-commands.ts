import { AppError } from '#core/error/app-error.ts';
import { restore } from '#db/backup.ts';
import type { Command } from 'commander';
import { diffCharacters, diffText } from '#core/report/verify/diff.ts';
import type { Finding } from '#core/report/verify/finding.ts';
import { openNamedArchive } from './desk.ts';
import { EXIT } from './output.ts';
import { Progress } from './progress.ts';
import type { AddCommand, RunCommand } from './command.ts';

/** Care: verify, backup, restore, corpus, stats. */
export function addCareCommands(add: AddCommand, run: RunCommand): void {
  addSafety(add, run);
  add('corpus', 'reprints, and lines that a medium repeats; both are proposals').action(
    (_options, command) =>
      run(command, async ({ desk, output, archive }) => {
        openNamedArchive(desk.session, archive, false);
        const corpus = await desk.client.corpus.proposals();
        output.answer(corpus, () =>
          [
            ...corpus.duplicates.map(({ likeness, articles }) =>
              [
                `${Math.round(likeness * 100)}%`,
                ...articles.map(({ filename, title }) => `${filename} ${title}`),
              ].join('\t'),
            ),
            ...corpus.repeatedLines.map(({ medium, line, pages }) =>
              [medium, String(pages), line].join('\t'),
            ),
          ].join('\n'),
        );
        return EXIT.done;
      }),
  );
  add('stats', 'counts by initiative, place, medium, month').action((_options, command) =>
    run(command, async ({ desk, output, archive }) => {
      openNamedArchive(desk.session, archive, false);
      const stats = await desk.client.stats.overview({});
      output.answer(stats, () =>
        [
          `${stats.sources}\t${stats.articles}\t${stats.annotations}`,
          ...[...stats.byInitiative, ...stats.byPlace, ...stats.byMedium, ...stats.byMonth].map(
            ({ label, count, articles }) => `${label}\t${count}\t${articles}`,
          ),
        ].join('\n'),
      );
      return EXIT.done;
    }),
  );
}

function addSafety(add: AddCommand, run: RunCommand): void {
  add('verify', 'fixity and invariants: N of N').action((_options, command) =>
    run(command, async ({ desk, output, archive, signal }) => {
      openNamedArchive(desk.session, archive, false);
      const progress = new Progress('verify');
      for await (const event of await desk.client.care.verify(undefined, { signal })) {
        if (event.type === 'progress') {
          progress.show(event);
          continue;
        }
        progress.stop();
        const { checked, total, problems } = event;
        output.answer({ checked, total, problems }, () =>
          [
            ...problems.map(({ code, what, where }) => `${code}\t${what}\t${where}`),
            `${checked} / ${total}`,
          ].join('\n'),
        );
        // A check of nothing proves nothing.
        return problems.length > 0 || checked === 0 ? EXIT.look : EXIT.done;
      }
      return EXIT.look;
    }),
  );
  add('verify-report', 'what of an exported Word, CSV or XLSX file still matches its sources')
    .argument('<file>', 'the file to verify')
    .action((file: string, _options, command) => verifyReport(file, command, run));
  add('backup', 'write a verified copy of the archive: one file')
    .requiredOption('--out <file>', 'the file to write')
    .action((options: { out: string }, command) =>
      run(command, async ({ desk, output, archive }) => {
        openNamedArchive(desk.session, archive, false);
        const token = desk.session.tokens.grant([options.out]);
        const written = await desk.client.care.backup({ token });
        output.answer(
          { changed: 0, step: null, ...written },
          () => `${written.filename}\t${written.sha256}`,
        );
        return EXIT.done;
      }),
    );
  add('restore', 'make a new archive from a backup')
    .argument('<file>')
    .option('--to <file>', 'the new archive')
    .action((file: string, options: { to?: string }, command) =>
      run(command, async ({ output, archive }) => {
        const to = options.to ?? archive;
        if (to === undefined) throw new AppError('E-USAGE', { reason: '--to NEW' });
        const written = restore(file, to);
        output.answer(
          { changed: 0, step: null, ...written },
          () => `${written.filename}\t${written.sha256}`,
        );
        return EXIT.done;
      }),
    );
}

async function verifyReport(file: string, of: Command, run: RunCommand): Promise<void> {
  await run(of, async ({ desk, output, archive, signal }) => {
    openNamedArchive(desk.session, archive, false);
    const progress = new Progress('verify-report');
    const token = desk.session.tokens.grant([file]);
    for await (const event of await desk.client.care.verifyReport({ token }, { signal })) {
      if (event.type === 'progress') {
        progress.show(event);
        continue;
      }
      progress.stop();
      const { type: _type, ...check } = event;
      output.answer(check, () =>
        [
          ...check.findings.filter(({ status }) => status !== 'matches').map(findingLine),
          `${check.matched} / ${check.total}`,
        ].join('\n'),
      );
      const faults = check.findings.some(({ status }) => status !== 'matches');
      // A check of nothing proves nothing.
      return faults || check.total === 0 ? EXIT.look : EXIT.done;
    }
    return EXIT.look;
  });
}

function findingLine(finding: Readonly<Finding>): string {
  const { status, kind, mark, at, where, was, now, note } = finding;
  const said =
    was !== null && now !== null ? diffText(diffCharacters(was, now)) : (now ?? was ?? '');
  return [
    status + (note === null ? '' : ` (${note})`),
    kind,
    mark,
    at === 0 ? '' : String(at),
    where,
    said.replaceAll(/\s+/gu, ' '),
  ].join('\t');
}
