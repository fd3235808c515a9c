// Plain JavaScript on purpose: it must run on the very Node that cannot run the rest, and say why.
const NEEDED = 24;
const found = Number(process.versions.node.split('.')[0]);

if (found < NEEDED) {
  process.stderr.write(
    `Juanzong's scripts need Node ${NEEDED} or newer; this is Node ${process.versions.node}.\n` +
      'On Linux x64 and Windows x64 `npm ci` brings it along: run the scripts through `npm run …`.\n' +
      'Elsewhere (macOS, ARM) install it from https://nodejs.org or with `brew install node@24`, then repeat.\n',
  );
  process.exit(1);
}
