import { AppError } from '#core/error/app-error.ts';
import { restore } from '#db/backup.ts';
import { openNamedArchive } from './desk.ts';
import { positive } from './positive.ts';
import { EXIT } from './output.ts';
import { Progress } from './progress.ts';
import type { AddCommand, RunCommand } from './command.ts';

/** Journal and care: undo, redo, history, verify, backup, restore, stats. */
export function addCareCommands(add: AddCommand, run: RunCommand): void {
  addJournal(add, run);
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
      const stats = await desk.client.stats.overview();
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

function addJournal(add: AddCommand, run: RunCommand): void {
  add('undo', 'take the newest step back').action((_options, command) =>
    run(command, async ({ desk, output, archive }) => {
      openNamedArchive(desk.session, archive, false);
      const { undone, ...changed } = await desk.client.journal.undo();
      output.answer(changed, () => (undone ? output.messages.step(undone) : ''));
      return EXIT.done;
    }),
  );
  add('redo', 'make the step undone last again').action((_options, command) =>
    run(command, async ({ desk, output, archive }) => {
      openNamedArchive(desk.session, archive, false);
      const { redone, ...changed } = await desk.client.journal.redo();
      output.answer(changed, () => (redone ? output.messages.step(redone) : ''));
      return EXIT.done;
    }),
  );
  add('history', 'the journal, newest first')
    .option('--limit <number>', 'at most this many steps', '100')
    .action((options: { limit: string }, command) =>
      run(command, async ({ desk, output, archive }) => {
        openNamedArchive(desk.session, archive, false);
        const limit = positive(options.limit, '--limit');
        const { steps } = await desk.client.journal.history({ limit: Math.min(limit, 1000) });
        output.answer(
          {
            steps: steps.map((step) => ({
              id: step.id,
              at: step.at,
              author: step.author,
              what: output.messages.step(step),
              kind: step.kind,
              undone: step.undone,
            })),
          },
          () =>
            steps
              .map((step) =>
                [step.at, step.author, step.undone ? '×' : '', output.messages.step(step)].join(
                  '\t',
                ),
              )
              .join('\n'),
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
