/**
 * What the preview adds to the look of a report: sheets, and what is chosen. Inside the shadow of
 * the preview, where the style sheets of the window do not reach; its custom properties do.
 */
export const PAPER_STYLES = `
.flows { display: flex; flex-direction: column; align-items: center; color-scheme: light; }
.flow { position: relative; content-visibility: auto; }
.flow-text { position: relative; columns: 1; column-wrap: wrap; column-fill: auto; background: none; }
.sheet { position: absolute; left: 0; background: #fff; box-shadow: 0 1px 4px rgb(0 0 0 / 0.3); }
.sheet-number { position: absolute; color: #000; font-family: SimSun, 'Noto Serif CJK SC', serif; line-height: 1; }
.paper .page-break { break-after: column; }
.paper .on-new-page { break-before: column; }
.page-break { height: 0; }
.paper .mark { color: #595959; }
[data-block] { cursor: pointer; scroll-margin: 4rem; }
[data-block]:hover { box-shadow: -0.5em 0 0 -0.25em #d9cfba; }
.block-chosen, .block-chosen:hover { background: #fff4d6; box-shadow: -0.5em 0 0 -0.25em var(--accent); }
.page-break.block-chosen { outline: 1px dashed var(--accent); }
[data-place]:hover { text-decoration: underline dotted #8a6d0b 1px; text-underline-offset: 0.2em; }
.chart-drawing table { width: 100%; }
`;
