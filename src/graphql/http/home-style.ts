/** The front page's look; it follows the reader's choice of light or dark. */
export const HOME_STYLE = `
:root {
  color-scheme: light dark;
  --ink: light-dark(#1c2433, #e6e9ef);
  --quiet: light-dark(#5b6474, #98a2b3);
  --line: light-dark(#dde2ea, #2c3443);
  --paper: light-dark(#ffffff, #161b25);
  --ground: light-dark(#f4f6f9, #0f131b);
  --accent: light-dark(#1d4e89, #8ab8f0);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
header, main, footer { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 3rem; padding-bottom: 1rem; }
h1 { margin: 0; font-size: 2.5rem; letter-spacing: -0.02em; }
header p { margin: 0.5rem 0 1rem; color: var(--quiet); max-width: 40rem; }
h2 { margin: 0 0 0.75rem; font-size: 1.05rem; }
a { color: var(--accent); }
.button { display: inline-block; padding: 0.5rem 1rem; border-radius: 0.5rem; background: var(--accent); color: var(--paper); text-decoration: none; font-weight: 600; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
section { background: var(--paper); border: 1px solid var(--line); border-radius: 0.75rem; padding: 1.25rem; min-width: 0; }
.counts dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr)); gap: 1rem; margin: 0; }
.counts dt { color: var(--quiet); font-size: 0.875rem; }
.counts dd { margin: 0; font-size: 1.6rem; font-weight: 650; font-variant-numeric: tabular-nums; }
.days { margin: 0.75rem 0 0; color: var(--quiet); font-size: 0.875rem; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 1.25rem; margin-top: 1.25rem; align-items: start; }
.columns > div { display: grid; gap: 1.25rem; min-width: 0; }
table { width: 100%; border-collapse: collapse; font-size: 0.925rem; }
th { color: var(--quiet); font-weight: 500; text-align: left; font-size: 0.825rem; }
th, td { padding: 0.3rem 0.75rem 0.3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
tr:last-child td { border-bottom: 0; }
td a, .releases a { text-decoration: none; }
td a:hover, .releases a:hover { text-decoration: underline; }
.number { text-align: right; padding-right: 1.25rem; font-variant-numeric: tabular-nums; }
.questions, .releases { margin: 0; padding: 0; list-style: none; }
.questions li, .releases li { padding: 0.4rem 0; border-bottom: 1px solid var(--line); }
.questions li:last-child, .releases li:last-child { border-bottom: 0; }
.releases time, .releases small { color: var(--quiet); font-size: 0.825rem; font-variant-numeric: tabular-nums; }
.releases a, .releases small { display: block; overflow-wrap: anywhere; }
code { font: 0.9em ui-monospace, monospace; }
footer { padding-top: 2rem; padding-bottom: 3rem; color: var(--quiet); font-size: 0.875rem; }
`;
