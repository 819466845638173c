/** Documents that try to run something: whatever they hold is shown as text, and asks nobody. */
import type { Locator } from '@playwright/test';
import { calendar, textDocument } from './documents.ts';
import { type Page, test } from './fixtures.ts';
import type { App } from './pages/App.ts';
import type { Document } from './pages/ImportPage.ts';
import { expect, waitForReaders } from './patience.ts';

waitForReaders();

const HIT = 'window.wasHit=1';
const SCRIPT = `<script>${HIT}</script>`;
const PICTURE = `<img src=x onerror=${HIT}>`;
const DRAWING = `<svg onload=${HIT}><a xlink:href="javascript:${HIT}">`;
/** Each attacks another way in; the last of them turns the text around it. */
const PAYLOADS: readonly string[] = [
  SCRIPT,
  PICTURE,
  DRAWING,
  `"><script>${HIT}</script>`,
  `<noscript><p title="</noscript><img src=x onerror=${HIT}>">`,
  `<iframe src="javascript:${HIT}" srcdoc="${SCRIPT}"></iframe>`,
  `<object data="data:text/html,${SCRIPT}"></object><embed src="https://evil.example/e.swf">`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${HIT}>`,
  '<style>* { display: none }</style><link rel=stylesheet href="https://evil.example/a.css">',
  '<b style="background:url(https://evil.example/b.png)">bold</b>',
  `<form action="https://evil.example/"><input autofocus onfocus=${HIT}><button>go</button></form>`,
  '<meta http-equiv=refresh content="0;url=https://evil.example/"><base href="https://evil.example/">',
  `<map><area href="javascript:${HIT}" target=_top></map><details open ontoggle=${HIT}>`,
  `<\u0130mg src=x onerror=${HIT}>`,
  `[one](javascript:${HIT}) [two](java&#x09;script:${HIT}) [three](JaVaScRiPt:${HIT})`,
  `[four](data:text/html;base64,PHNjcmlwdD4=) [five](vbscript:x) [six](file:///etc/passwd)`,
  `[seven][r] <javascript:${HIT}> ![eight](https://evil.example/pixel.png "t")`,
  `[r]: javascript:${HIT}`,
  `{{constructor.constructor('${HIT}')()}} \${${HIT}} <%= ${HIT} %>`,
  'the words \u202Eesrever ni\u202C and \u2066isolated\u2069 go on',
];

const NOTES = textDocument(
  'hostile.md',
  `# Marsh Forum ${SCRIPT}, 8 March 2025, Lund`,
  '',
  ...PAYLOADS.flatMap((payload, at) => [
    `## Reeds ${at} ${payload} - Ada ${SCRIPT}`,
    '',
    `- **The heron says ${payload} and stays.**`,
    '',
    payload,
    '',
  ]),
);

const POST = textDocument(
  'post.md',
  '---',
  `title: 'Marsh Forum ${SCRIPT}'`,
  'date: 2025-03-08',
  `location: 'Lund ${PICTURE}'`,
  `summary: '${DRAWING}'`,
  `tags: ['${PICTURE}']`,
  `link: 'javascript:${HIT}'`,
  '---',
  '',
  ...PAYLOADS,
);

const CALENDAR = calendar(
  'hostile.ics',
  [0, 1].map((at) =>
    [
      'BEGIN:VEVENT',
      `UID:${at}${SCRIPT}`,
      `DTSTART:2025030${at + 1}T090000`,
      `SUMMARY:Reed Night ${at} ${PICTURE}`,
      `LOCATION:Lund ${SCRIPT}`,
      `ORGANIZER;CN="${PICTURE}":mailto:a@marsh.example`,
      `URL:javascript:${HIT}`,
      `DESCRIPTION:${PAYLOADS.join('\\n').replaceAll(/[,;]/gu, String.raw`\$&`)}`,
      'END:VEVENT',
    ].join('\r\n'),
  ),
);

const TABLE = textDocument(
  'hostile.csv',
  'Event,Date,City,Notes',
  ...PAYLOADS.map((payload, at) => {
    const cell = `"${payload.replaceAll('"', '""')}"`;
    return `Reed Day ${at} ${cell.slice(1, -1).replaceAll(',', ' ').replaceAll('"', '')},2025-04-${String(at + 1).padStart(2, '0')},${cell},${cell}`;
  }),
);

const PAGE = textDocument(
  'hostile.html',
  `<!doctype html><html><head><title>Reed Evening ${SCRIPT}</title>`,
  `<meta property="og:title" content="Reed Evening &lt;script&gt;${HIT}&lt;/script&gt;">`,
  '</head><body><article><h1>Reed Evening opens in Lund on 8 March 2025</h1>',
  `<p>The herons of the marsh came to hear of reeds, and stayed. ${PAYLOADS.join('</p>\n<p>')}</p>`,
  `<p>The evening went on with talks &lt;img src=x onerror=${HIT}&gt; about reeds.</p>`,
  '</article></body></html>',
);

/**
 * What the page must not hold, wherever it came from. Its own fields, buttons and drawings are
 * elements of the app; none of them has a handler or an address in its markup.
 */
async function findForeign(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const foreign =
      'body script, iframe, object, embed, img, noscript, math, area, base, meta[http-equiv], body style, body link, form[action], [srcdoc], [background]';
    const found = [...document.querySelectorAll(foreign)].map(({ tagName }) => tagName);
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        const isAddress = ['href', 'src', 'action', 'formaction', 'xlink:href'].includes(name);
        const isOwn = /^(?:https?:|mailto:|#|\/|\.\/)/iu.test(value);
        const isStyle = name === 'style' && /url\(|expression/iu.test(value);
        if (name.startsWith('on') || isStyle || (isAddress && !isOwn)) {
          found.push(`${element.tagName} ${name}=${value}`);
        }
      }
    }
    if ('wasHit' in window) found.push('it ran');
    return found;
  });
}

const isInert = async (page: Page): Promise<void> => expect(await findForeign(page)).toEqual([]);

async function dropAndSee(app: App, document: Document, shown: Locator): Promise<void> {
  const dialogs: string[] = [];
  app.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await app.open();
  await app.import.drop(document);
  await shown.waitFor();
  await isInert(app.page);
  expect(dialogs).toEqual([]);
}

test('notes are shown as text beside their source, on the event, in search and in every list', async ({
  app,
  journal,
  page,
}) => {
  test.setTimeout(120_000);
  await dropAndSee(app, NOTES, app.import.draft.getByText(/Reeds 0/).first());
  await expect(app.import.source(NOTES.name)).toContainText(SCRIPT);
  await expect(app.import.field('Name')).toHaveValue(/Marsh Forum/);
  await page.locator('[data-field="session.2"] [data-row-line]').click();
  await isInert(page);
  await app.press('Control+Enter');
  await app.event.sessions.waitFor();
  await isInert(page);
  const [name = ''] = await journal.names();
  const { sessions, takeaways } = await journal.eventNamed(name);
  expect(sessions.length).toBeGreaterThan(PAYLOADS.length / 2);
  await expect(page).toHaveTitle(/Plenary/);
  expect(page.url()).toContain('127.0.0.1');

  await app.goTo('Search');
  await app.search.find('heron');
  await app.search.hits.waitFor();
  await isInert(page);
  for (const link of await app.rail.getByRole('link').all()) {
    await link.click();
    await app.main.getByRole('heading', { level: 1 }).waitFor();
    await isInert(page);
  }
  expect(takeaways.every(({ text }) => text !== '')).toBe(true);
});

for (const { what, document, saves } of [
  { what: 'a calendar', document: CALENDAR, saves: 2 },
  { what: 'a table', document: TABLE, saves: PAYLOADS.length },
]) {
  test(`${what} is a list of texts, and so is the year that it is saved to`, async ({
    app,
    journal,
    page,
  }) => {
    await dropAndSee(app, document, app.import.box(/Reed/).first());
    await app.press('Control+Enter');
    await expect(app.toast).toContainText('Imported');
    const row = app.timeline.list.getByRole('link', { name: /Reed/ }).first();
    await row.waitFor();
    await isInert(page);
    expect(await journal.names()).toHaveLength(saves);
    await row.click();
    await app.main.getByRole('heading', { level: 1, name: /Reed/ }).waitFor();
    await isInert(page);
  });
}

test('the front matter of a post gives texts, and an address only where it is safe', async ({
  app,
  journal,
  page,
}) => {
  await dropAndSee(app, POST, app.import.source(POST.name));
  await expect(app.import.field('Name')).toHaveValue(/Marsh Forum/);
  await app.press('Control+Enter');
  await app.main.getByRole('heading', { level: 1, name: /Marsh Forum/ }).waitFor();
  await isInert(page);
  const [name = ''] = await journal.names();
  expect(await journal.eventNamed(name)).toMatchObject({ link: null, tags: [PICTURE] });
});

test('a page gives its words and nothing else of itself', async ({ app, page }) => {
  await dropAndSee(app, PAGE, app.import.source(PAGE.name));
  await expect(app.import.source(PAGE.name)).toContainText('came to hear of reeds');
  await app.press('Control+Enter');
  await app.main.getByRole('heading', { level: 1, name: /Reed Evening/ }).waitFor();
  await isInert(page);
});
