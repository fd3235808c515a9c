/** `run`: opening the application. `test`: the whole suite as well. */
export type Scope = 'run' | 'test';

/** Something of the operating system that we need, and its package names where it is no part of the system. */
export interface SystemNeed {
  readonly what: string;
  readonly scope: Scope;
  /** Without it nothing opens; the others cost a few tests. */
  readonly essential: boolean;
  /** Debian and Ubuntu; several when the name changed (t64: the change to a 64-bit time_t). */
  readonly apt: readonly string[];
  /** Fedora and its kin. */
  readonly dnf: string;
  /** Homebrew arguments, and the program that proves it is there; null where macOS has it built in. */
  readonly brew: { readonly install: string; readonly proof: string } | null;
}

/** What Electron 42–45 links against on Linux (`ldd electron`), what shows Chinese, what the tests drive. */
export const SYSTEM_NEEDS: readonly SystemNeed[] = [
  need('GTK 3', 'run', true, ['libgtk-3-0t64', 'libgtk-3-0'], 'gtk3'),
  need('NSS', 'run', true, ['libnss3'], 'nss'),
  need('NSPR', 'run', true, ['libnspr4'], 'nspr'),
  need('GBM', 'run', true, ['libgbm1'], 'mesa-libgbm'),
  need('ALSA', 'run', true, ['libasound2t64', 'libasound2'], 'alsa-lib'),
  need('a virtual display', 'run', true, ['xvfb'], 'xorg-x11-server-Xvfb'),
  need('its key ring', 'run', false, ['xauth'], 'xorg-x11-xauth'),
  need('Chinese fonts', 'run', false, ['fonts-noto-cjk'], 'google-noto-sans-cjk-fonts'),
  need('LibreOffice Writer', 'test', false, ['libreoffice-writer-nogui'], 'libreoffice-writer', {
    install: '--cask libreoffice',
    proof: 'soffice',
  }),
  need('LibreOffice Calc', 'test', false, ['libreoffice-calc-nogui'], 'libreoffice-calc'),
  need('pdftotext', 'test', false, ['poppler-utils'], 'poppler-utils', {
    install: 'poppler',
    proof: 'pdftotext',
  }),
  // As wide as Times New Roman: without it LibreOffice breaks lines with digits otherwise than Word.
  need('Liberation fonts', 'test', false, ['fonts-liberation'], 'liberation-serif-fonts'),
  need('xmllint', 'test', false, ['libxml2-utils'], 'libxml2'),
  need('a tracer of system calls', 'test', false, ['strace'], 'strace'),
];

function need(
  what: string,
  scope: Scope,
  essential: boolean,
  apt: readonly string[],
  dnf: string,
  brew: SystemNeed['brew'] = null,
): SystemNeed {
  return { what, scope, essential, apt, dnf, brew };
}
