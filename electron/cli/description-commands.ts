import { Option } from 'commander';
import { AppError } from '#core/error/app-error.ts';
import { printedStatement } from '#core/description/description.ts';
import { CERTAINTIES, type Certainty } from '#core/description/profile.ts';
import { articleNamed } from '../archive/find.ts';
import type { AddCommand, RunCommand } from './command.ts';
import { openNamedArchive } from './desk.ts';
import { EXIT } from './output.ts';

interface DescribeOptions {
  readonly set: readonly string[];
  readonly certainty?: Certainty;
}

/** The description of an article: describe; and the check of reference codes: codes. */
export function addDescriptionCommands(add: AddCommand, run: RunCommand): void {
  add('describe', 'print the description of an article, or state fields of it in one step')
    .argument('<article>')
    .option(
      '--set <field=value>',
      'state a field; an empty value takes back what was stated; may be repeated',
      (one: string, before: readonly string[]) => [...before, one],
      [] as readonly string[],
    )
    .addOption(new Option('--certainty <certainty>', 'how sure it is').choices([...CERTAINTIES]))
    .action((name: string, options: DescribeOptions, command) =>
      run(command, async ({ desk, output, archive }) => {
        openNamedArchive(desk.session, archive, false);
        const articleId = articleNamed(desk.session, name);
        if (options.set.length === 0) {
          const view = await desk.client.descriptions.get({ articleId });
          output.answer(view, () =>
            view.fields
              .map(({ id, stated, derived }) => [
                id,
                stated === null ? derived : printedStatement(stated),
              ])
              .filter(([, value]) => value !== '')
              .map((columns) => columns.join('\t'))
              .join('\n'),
          );
          return EXIT.done;
        }
        const { certainty } = options;
        const edits = options.set.map((one) => editOf(one, certainty));
        const request = { articles: { of: 'some' as const, ids: [articleId] }, edits };
        const { refusals } = await desk.client.descriptions.previewBulk(request);
        const [refusal] = refusals;
        if (refusal) throw new AppError('E-FIELD', { field: refusal.field, value: refusal.value });
        const changed = await desk.client.descriptions.bulk(request);
        output.answer(changed, () => String(changed.changed));
        return EXIT.done;
      }),
    );
  add('codes', 'look for reference codes left out or given twice').action((_options, command) =>
    run(command, async ({ desk, output, archive }) => {
      openNamedArchive(desk.session, archive, false);
      const check = await desk.client.codes.check();
      output.answer(check, () =>
        [
          ...check.duplicates.map(({ code, number }) => ['twice', code, String(number)]),
          ...check.gaps.map(({ codes, from, to }) => [
            'gap',
            codes.join(' … '),
            `${to - from + 1}`,
          ]),
          ...check.foreign.map(({ code, title }) => ['other', code, title]),
        ]
          .map((columns) => columns.join('\t'))
          .join('\n'),
      );
      const { gaps, duplicates, foreign } = check.faults;
      return gaps + duplicates + foreign === 0 ? EXIT.done : EXIT.look;
    }),
  );
}

/** `field=value`. Errors: `E-USAGE`. */
function editOf(text: string, certainty: Certainty | undefined) {
  const at = text.indexOf('=');
  if (at < 1) throw new AppError('E-USAGE', { reason: `--set ${text}` });
  const field = text.slice(0, at);
  const value = text.slice(at + 1);
  return value === '' && certainty !== 'unknown'
    ? ({ does: 'clear', field } as const)
    : ({ does: 'set', field, value, certainty } as const);
}
