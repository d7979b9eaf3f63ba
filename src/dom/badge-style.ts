/** The badge's own styles. Nothing of the page reaches them: the root is closed and the host starts from `initial`. */

/**
 * Colours as in src/ui/tokens.css. One box for every verdict: neither size nor position tells the page anything. It takes
 * the width that its column has, and never makes a column wider.
 */
export const badgeStyle = `
:host {
  all: initial !important;
  display: block !important;
  box-sizing: border-box !important;
  inline-size: 100% !important;
  max-inline-size: 460px !important;
  margin: 2px 0 !important;
  container-type: inline-size !important;
}
:host([hidden]) { visibility: hidden !important; }
* { box-sizing: border-box; }
[data-text]::before { content: attr(data-text); }
/* Generic names only: of a named font a page could bring its own, letter by letter, and see which ones are asked for. */
.box {
  --fg: #33404d; --bg: #eef1f3; --line: #66727e; --ink: #1a2127; --paper: #ffffff; --faint: #535e69; --rule: #d6dce1;
  --link: #1b4f9c;
  color-scheme: light;
  font: 400 13px/1.45 system-ui, sans-serif;
  color: var(--ink); text-align: start; letter-spacing: normal; word-spacing: normal;
}
[data-tone=fits] { --fg: #0c5327; --bg: #e7f5eb; --line: #2a7f48; }
[data-tone=adjust] { --fg: #163f7d; --bg: #e9f0fb; --line: #3a6cb4; }
[data-tone=caution] { --fg: #674300; --bg: #fdf2da; --line: #a06a08; }
[data-tone=stop] { --fg: #8a1220; --bg: #fdebec; --line: #b9303c; }
.badge {
  display: block; inline-size: 100%; block-size: 2.5em; margin: 0; padding: 0 10px;
  border: 1px solid var(--line); border-radius: 8px; background: var(--bg); color: var(--fg);
  font: inherit; text-align: start; cursor: pointer; overflow: hidden; position: relative; isolation: isolate;
}
.ground {
  position: absolute; inset: 0; z-index: -1; overflow: hidden; font-size: 60px; color: var(--bg);
  forced-color-adjust: none;
}
/* After the ground: only what is larger than all before it is told to the page. */
@keyframes appear { from { visibility: hidden; } }
.line {
  display: grid; grid-template-columns: 18px auto minmax(0, 1fr) 14px; align-items: center; gap: 0 8px;
  block-size: 100%; animation: appear 80ms step-end;
}
.badge:hover { border-color: var(--fg); }
:is(.badge, button, .panel):focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
svg { flex: none; inline-size: 18px; block-size: 18px; fill: none; stroke: currentColor; stroke-width: 2;
  stroke-linecap: round; stroke-linejoin: round; }
.headline { font-weight: 650; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.summary { color: var(--ink); font-size: 12px; text-align: end; white-space: nowrap;
  overflow: hidden; text-overflow: ellipsis; font-variant-numeric: tabular-nums; }
.chevron { inline-size: 14px; block-size: 14px; }
[aria-expanded=true] .chevron { transform: rotate(180deg); }
@container (max-width: 419px) {
  .badge { block-size: 3.25em; }
  .line { grid-template-columns: 18px minmax(0, 1fr) 14px; align-content: center; }
  .summary { grid-area: 2 / 2; text-align: start; }
  .chevron { grid-area: 1 / 3; }
}
.panel {
  block-size: min(340px, 80vh); margin-block-start: 4px; padding: 0 12px 12px; overflow: auto; overscroll-behavior: contain;
  border: 1px solid var(--line); border-radius: 8px; background: var(--paper); color: var(--ink);
}
.panel[hidden] { display: none; }
.head, .quote, .foot { display: flex; align-items: baseline; justify-content: space-between; gap: 8px; }
.head { position: sticky; inset-block-start: 0; padding-block: 6px 2px; background: var(--paper); }
.foot { flex-wrap: wrap; margin-block-start: 10px; border-block-start: 1px solid var(--rule); padding-block-start: 6px; }
.brand, .faint { font-size: 12px; color: var(--faint); overflow-wrap: anywhere; }
.title { margin: 10px 0 2px; font-size: 12px; font-weight: 650; color: var(--faint); }
.title:first-of-type { margin-block-start: 4px; }
ul { margin: 0; padding: 0; list-style: none; }
li { padding: 3px 0; }
li + li { border-block-start: 1px solid var(--rule); }
[data-status=over] .said { font-weight: 650; }
q[data-text]::before { content: open-quote attr(data-text) close-quote; }
q::after { content: none; }
/* 2026-11: no browser knows line-clamp without the prefix. */
q { color: var(--faint); font-size: 12px; overflow-wrap: anywhere; display: -webkit-box; -webkit-line-clamp: 2;
  -webkit-box-orient: vertical; overflow: hidden; unicode-bidi: plaintext; }
.panel button { flex: none; min-block-size: 24px; margin: 0; padding: 1px 4px; border: 0; border-radius: 4px; background: none;
  font: inherit; font-size: 12px; color: var(--link); text-decoration: underline; cursor: pointer; }
.said { overflow-wrap: anywhere; }
.live { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[data-scheme=dark] {
  color-scheme: dark; --fg: #ccd4db; --bg: #262d33; --line: #7c8894; --ink: #e8ecef; --paper: #15191d; --faint: #a9b3bd; --rule: #363f47;
  --link: #9cc2ff; }
[data-scheme=dark][data-tone=fits] { --fg: #a5e0b8; --bg: #14301e; --line: #4c9a67; }
[data-scheme=dark][data-tone=adjust] { --fg: #b8d2fb; --bg: #172a47; --line: #5f8ed2; }
[data-scheme=dark][data-tone=caution] { --fg: #f3d292; --bg: #36280b; --line: #b98a2f; }
[data-scheme=dark][data-tone=stop] { --fg: #ffbcc0; --bg: #401519; --line: #d1646c; }
@media (forced-colors: active) {
  .badge, .panel { border-color: CanvasText; }
  .badge { background: Canvas; color: CanvasText; }
  .ground { color: Canvas; }
}
@media print { :host { display: none !important; } }
`;
