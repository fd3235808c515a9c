import { describe, expect, it } from 'vitest';
import { isPlain } from './trusted-types.ts';

describe('isPlain', () => {
  it.each(['.a:hover>.b{color:red}', '.a&&.b{}', '', '甲 > 乙 & 丙'])('lets %j pass', (text) =>
    expect(isPlain(text)).toBe(true),
  );
  it.each(['<img src=x onerror=alert(1)>', 'a</style><script>', '&lt;b', '&#60;'])(
    'refuses %j',
    (text) => expect(isPlain(text)).toBe(false),
  );
});
