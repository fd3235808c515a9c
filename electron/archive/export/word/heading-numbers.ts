import { hanNumber } from '#core/report/han-number.ts';
import type { HeadingLevel } from '#core/report/outline.ts';
import type { WordProfile } from './profile.ts';

/**
 * The numbers before headings, 一、（一）1.（1） (GB/T 9704-2012, 7.3.3), written as text so that no
 * reader renumbers them. A level starts anew below each heading of a higher one.
 */
export class HeadingNumbers {
  readonly #form: WordProfile['headingNumbers'];
  readonly #counts = [0, 0, 0, 0];

  constructor(form: WordProfile['headingNumbers']) {
    this.#form = form;
  }

  next(level: HeadingLevel): string {
    const count = (this.#counts[level - 1] ?? 0) + 1;
    this.#counts[level - 1] = count;
    this.#counts.fill(0, level);
    if (this.#form === 'none') return '';
    switch (level) {
      case 1:
        return `${hanNumber(count)}、`;
      case 2:
        return `（${hanNumber(count)}）`;
      case 3:
        return `${count}.`;
      case 4:
        return `（${count}）`;
    }
  }
}
