/** Labels in one cell: separated by `|`; one inside a label is written `\|`, a backslash `\\`. */
export function joinLabels(labels: readonly string[]): string {
  return labels.map((label) => label.replaceAll(/[\\|]/gu, String.raw`\$&`)).join('|');
}

/**
 * Reads what `joinLabels` wrote, and cells by other hands: a backslash before anything else stands
 * for itself. Labels are trimmed, empty ones left out.
 */
export function splitLabels(cell: string): readonly string[] {
  const labels = [''];
  for (const [piece] of cell.matchAll(/\\[\\|]|[^]/gu)) {
    if (piece === '|') labels.push('');
    else
      labels.push(
        (labels.pop() ?? '') +
          (piece.length === 2 && piece.startsWith('\\') ? piece.slice(1) : piece),
      );
  }
  return labels.map((label) => label.trim()).filter((label) => label !== '');
}
