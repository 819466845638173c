/** How a report looks: set like the programme of a conference, on the screen and on A4 or Letter. */
export const REPORT_STYLE = `
:root {
  color-scheme: light;
  --serif: 'Source Serif 4', 'Source Serif Pro', 'Noto Serif CJK SC', 'Source Han Serif SC',
    'Songti SC', STSong, SimSun, Georgia, serif;
  --sans: Inter, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC',
    system-ui, sans-serif;
  --mono: ui-monospace, 'SF Mono', Consolas, 'Noto Sans Mono CJK SC', monospace;
}
html { background: #fff; color: #1d1b18; font-family: var(--sans); }
body { margin: 0; font-size: 0.9375rem; line-height: 1.55; font-variant-numeric: tabular-nums; }
body:lang(zh-CN) { line-height: 1.7; }
main { max-width: 42rem; margin: 0 auto; padding: 3rem 1.5rem; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6 { font-family: var(--serif); font-weight: 600; line-height: 1.25; text-wrap: balance; }
h1 { margin: 0 0 1rem; font-size: 2rem; letter-spacing: -0.01em; }
h2 { margin: 2.25rem 0 0.75rem; padding-top: 0.75rem; border-top: 1px solid #cfcabd; font-size: 1.3rem; }
h3 { margin: 1.6rem 0 0.4rem; font-size: 1.1rem; }
h4 { margin: 1.2rem 0 0.3rem; font-size: 1rem; }
h5, h6 { margin: 1rem 0 0.3rem; font-size: 0.95rem; }
p, ul, ol, blockquote, pre, table { margin: 0 0 0.75em; }
ul, ol { padding-inline-start: 1.3em; }
li { margin-bottom: 0.3em; }
li > p { margin-bottom: 0.3em; }
.facts { padding: 0; color: #4c4942; list-style: none; }
.facts li { margin-bottom: 0.1em; padding-inline-start: 7em; text-indent: -7em; }
.facts strong { display: inline-block; min-width: 6.75em; color: #66625a; font-weight: 400; text-indent: 0; }
.plain { padding: 0; list-style: none; }
.meta { color: #66625a; font-size: 0.875rem; }
.takeaways { padding: 0; list-style: none; }
.takeaways > li { padding-inline-start: 0.9rem; border-inline-start: 2px solid #e4e0d6; }
.people { columns: 2; column-gap: 2rem; padding: 0; list-style: none; }
.people li { break-inside: avoid; }
.own { padding: 0.1rem 0 0.1rem 1rem; border-inline-start: 3px solid #3f5a96; }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 2px solid #cfcabd; color: #4c4942; }
a { color: #1f5f6b; text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
code, pre { font-family: var(--mono); font-size: 0.875em; }
pre { padding: 0.75rem 1rem; background: #f6f4ee; overflow-x: auto; white-space: pre-wrap; }
hr { border: 0; border-top: 1px solid #e4e0d6; margin: 1.5rem 0; }
table { border-collapse: collapse; }
th, td { padding: 0.3em 0.8em 0.3em 0; border-bottom: 1px solid #e4e0d6; text-align: start; vertical-align: top; }
.contains-task-list { padding: 0; list-style: none; }
.footnotes { margin-top: 2rem; color: #4c4942; font-size: 0.875rem; }
.sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@page { margin: 20mm 18mm 22mm; @bottom-right { color: #66625a; content: counter(page) ' / ' counter(pages); font: 8pt sans-serif; } }
@media print {
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  p, li { orphans: 2; widows: 2; }
  blockquote, pre, tr { break-inside: avoid; }
  a { color: inherit; }
}
`;
