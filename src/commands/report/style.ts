/** A4 in print, a phone's width on screen, light or dark as the reader has chosen; nothing is told by colour alone. */
export const STYLE = `
  :root { color-scheme: light dark; --ink: #1a1a1a; --quiet: #555; --rule: #888; --paper: #fff }
  @media screen and (prefers-color-scheme: dark) {
    :root { --ink: #eee; --quiet: #b5b5b5; --rule: #888; --paper: #161616 }
  }
  @page { size: A4; margin: 15mm }
  * { box-sizing: border-box }
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem; color: var(--ink); background: var(--paper); overflow-wrap: break-word }
  h1 { font-size: 1.5rem; line-height: 1.2; margin: 0 }
  h2 { font-size: 1.2rem; margin: 2rem 0 .5rem }
  h3 { font-size: 1rem; margin: 1.5rem 0 .25rem }
  p, ul { margin: .25rem 0 }
  .quiet, .ends, figcaption { color: var(--quiet); font-size: .875rem }
  figure { margin: .5rem 0; break-inside: avoid }
  svg { display: block; width: 100% }
  svg line { stroke: var(--rule); stroke-width: 2 }
  svg text { fill: var(--ink); font: bold 14px ui-monospace, monospace; text-anchor: middle }
  .ends { display: flex; justify-content: space-between; gap: 1rem }
  .months { display: grid; grid-template-columns: repeat(12, 1fr); padding: 0 3%; text-align: center }
  .year { list-style: none; padding: 0 }
  .year li { break-inside: avoid }
  table { border-collapse: collapse; width: 100%; font-size: .9375rem }
  th, td { text-align: left; vertical-align: top; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--rule) }
  th { white-space: nowrap }
  td:nth-child(3) { overflow-wrap: anywhere }
  @media (min-width: 32rem) { td:nth-child(2) { white-space: nowrap } td:nth-child(3) { width: 100% } }
  tr { break-inside: avoid }
  h2, h2 + p, h3, thead { break-after: avoid }
  @media print { :root { --ink: #000; --quiet: #333 } html { font-size: 10pt } body { max-width: none; padding: 0 } th, td { padding-block: .1rem } }
`;
