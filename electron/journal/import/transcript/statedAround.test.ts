import { describe, expect, it } from 'vitest';
import { detectKind } from '../detect.ts';
import { peopleOf, transcriptOf, turnsOf } from './testTranscript.ts';

const READ = { readAs: null, mapping: null };

const TALK =
  'Ada Moss: We planted nine trees and counted them again in spring.\n\nBo Lin: How many were alive?\n\n' +
  'Ada Moss: Six. So we water for three summers now.\n\nBo Lin: Thank you.';

const headOf = (text: string, name?: string) => {
  const { draft } = transcriptOf(text, name);
  return {
    name: draft.name.value,
    date: draft.dateStart.value,
    session: draft.sessions[0]?.title.value ?? null,
  };
};

describe('what stands around a recording', () => {
  it.each<readonly [string, string, string, string | null, string | null, string | null]>([
    [
      'a Teams export',
      'rec.txt',
      'Kelp Futures 2023 – Closing panel-20231109_150012-Meeting Recording\nNovember 9, 2023, 3:00PM\n41m 12s\n\nMoss, Ada started transcription\n\n',
      'Kelp Futures 2023',
      '2023-11-09',
      'Closing panel',
    ],
    [
      'a field that holds a headline',
      'rec.txt',
      'Meeting: Kelp Forum 2025 - Panel: Who waters the trees?\nDate: May 16, 2025\n\n',
      'Kelp Forum 2025',
      '2025-05-16',
      'Who waters the trees?',
    ],
    [
      'front matter with the word transcript in the title',
      'rec.md',
      '---\ntitle: Transcript – Shade breakout\nevent: Kelp Forum\nrecorded: 2023-11-30\n---\n\n',
      'Kelp Forum',
      '2023-11-30',
      'Shade breakout',
    ],
    [
      'a quoted title in a headline',
      'rec.md',
      '# Transcript: “Paying for trees” — fireside chat, Urban Canopy Assembly, Leipzig (4 March 2024)\n\n',
      'Urban Canopy Assembly',
      '2024-03-04',
      'Paying for trees',
    ],
    [
      'a year in the name alone',
      'rec.txt',
      'Who waters the trees? | Kelp Forum 2022\n\n',
      'Kelp Forum 2022',
      '2022',
      'Who waters the trees?',
    ],
    ['a date in the name of the file', '2024-05-16 panel.txt', '', null, '2024-05-16', null],
    [
      'a date of another year in the file',
      '2024-05-16.txt',
      'Kelp Forum 2022\n\n',
      'Kelp Forum 2022',
      '2022',
      null,
    ],
    ['digits of a recorder', 'GMT20240516-130211.txt', '', null, '2024-05-16', null],
    ['digits without a time', '20240516_panel.txt', '', null, null, null],
    ['digits that are no day', 'GMT20241399-130211.txt', '', null, null, null],
  ])('tells event, date and title: %s', (_, file, head, name, date, session) => {
    expect(headOf(head + TALK, file)).toEqual({ name, date, session });
  });

  it('may be a note before the first cue', () => {
    const cues =
      '1\n00:00:01.000 --> 00:00:05.000\nAda Moss: We planted nine trees.\n\n2\n00:00:06.000 --> 00:00:09.000\nBo Lin: And then?\n\n3\n00:00:10.000 --> 00:00:14.000\nAda Moss: We watered them.';
    const { draft } = transcriptOf(`WEBVTT\n\nNOTE Kelp Forum 2024 – Why trees die\n\n${cues}`);
    expect([draft.name.value, draft.sessions[0]?.title.value]).toEqual([
      'Kelp Forum 2024',
      'Why trees die',
    ]);
  });

  it.each([
    ['several fields on one line', '时间：2023.11.25　地点：苏州　活动：海带生活大会\n\n'],
    ['the Minguo calendar', '時間：112年11月25日（六）\n地點：蘇州\n活動：海帶生活大會\n\n'],
  ])('tells date and place: %s', (_, head) => {
    const { draft } = transcriptOf(
      `${head}林一舟：我们种了九棵树，活了六棵。\n周晓：为什么？\n林一舟：没有人浇水。\n周晓：谢谢。`,
    );
    expect(draft.dateStart.value).toBe('2023-11-25');
    expect(draft.place.value).toMatch(/苏州|蘇州/u);
  });
});

describe('who speaks is said in full', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'in the welcome',
      'Moderator Lotte Berg: Welcome. On stage with me are Ignatius Boateng and Cllr Rhona Petrie.\n\nBoateng: The path is a shop.\n\nPetrie: We widened ours.\n\nBoateng: By how much?\n\nPetrie: By a foot.',
      ['Lotte Berg (moderator)', 'Ignatius Boateng (panelist)', 'Rhona Petrie (panelist)'],
    ],
    [
      'in a line of hosts above first names',
      '*Hosts: Gala Ricci and Ben Thorpe.*\n\n**Gala:** We are live!\n\n**Ben:** Who feeds it?\n\n**Gala:** Nobody.\n\n**Ben:** That is the point.',
      ['Gala Ricci (moderator)', 'Ben Thorpe (moderator)'],
    ],
    [
      'with the family name first',
      'Moss, Nadia   0:04\nLet us begin.\n\nOla Strand   0:21\nStorage is cheap.\n\nMoss, Nadia   0:30\nIs it?\n\nOla Strand   0:33\nIt is.',
      ['Nadia Moss (speaker)', 'Ola Strand (speaker)'],
    ],
    [
      'in headings, one of them a first name',
      '## Dr. Imogen Farr\nWe are recording.\n\n## Renske\nFinally.\n\n## Dr. Imogen Farr\nSo batch them?\n\n## Renske\nYes.\n\n## Dr. Imogen Farr\nGood.\n\n## Renske\nGood.',
      ['Imogen Farr (speaker)', 'Renske (speaker)'],
    ],
  ])('%s', (_, text, people) => {
    expect(peopleOf(transcriptOf(text)).toSorted()).toEqual(people.toSorted());
  });

  it('and a list of speakers gives nobody another for an organisation', () => {
    const reading = transcriptOf(
      `2023-02-14 Kelp Day - Breakout B\n\nSUMMARY KEYWORDS\ndepot, roofs\n\nSPEAKERS\nOrla Finnegan, Marcus Thiele, Speaker 3\n\nOrla Finnegan  00:01\nLet us start.\n\nMarcus Thiele  00:18\nSurvey the roof first.\n\nSpeaker 3  00:40\nHow much was it?\n\nMarcus Thiele  00:43\nA lot.`,
    );
    expect(
      reading.draft.sessions[0]?.people.map(({ name, affiliation }) => [name, affiliation]),
    ).toEqual([
      ['Orla Finnegan', null],
      ['Marcus Thiele', null],
    ]);
  });

  it('and thanks are nobody', () => {
    const reading = transcriptOf(
      '主持人：欢迎来到海带产业峰会，下面有请首席科学家谷雨声博士。\n谷雨声：谢谢主持人，我今天讲的题目是海带的冬天。\n主持人：谢谢谷博士。\n谷雨声：谢谢大家。',
    );
    expect(peopleOf(reading)).toEqual(['谷雨声 (speaker)']);
    expect(reading.draft.sessions[0]?.title.value).toBe('海带的冬天');
  });

  it('keeps the time after brackets out of the words', () => {
    const reading = transcriptOf(
      '[Ada Moss] 19:02:11\nWe moved twelve people.\n\n[Bo Lin] 19:02:25\nWhy?\n\n[Ada Moss] 19:02:58\nFor the trees.\n\n[Bo Lin] 19:03:21\nI see.',
    );
    expect(turnsOf(reading)[0]).toBe('Ada Moss: We moved twelve people.');
  });
});

describe('takeaways of a transcript', () => {
  const said = (text: string): string[] =>
    transcriptOf(text).draft.takeaways.map(({ text: words }) => words);
  const CLAIMS =
    'Ada Moss: The roof was more expensive than all of the chargers together, so survey the roof first.\n\nBo Lin: What did you change?\n\nAda Moss: We measured ninety depots and the published figure was wrong at fifty-one of them.\n\nBo Lin: And then?\n\nAda Moss: The lesson is that a pole with a scale convinces neighbours better than any letter.';

  it.each([
    [
      'greetings',
      'Good morning everyone and a very warm welcome to all of you who came so early today.',
    ],
    ['thanks', 'Thank you so much for having me here in this beautiful old hall by the harbour.'],
    ['who somebody is', 'Ada Moss, Kelp Labs.'],
    [
      'what somebody does',
      'Ada Moss, I run the sampling group at a marine lab with six hundred students.',
    ],
    ['procedure', 'This is breakout B and we are talking about depots and about roofs today.'],
    ['time', 'We have got fifteen minutes and two recommendations to bring back to the main room.'],
  ])('have no %s', (_, words) => {
    const found = said(`Ada Moss: ${words}\n\nBo Lin: Go on, please.\n\n${CLAIMS}`);
    expect(found.length).toBeGreaterThan(1);
    expect(found.filter((takeaway) => words.includes(takeaway))).toEqual([]);
  });

  it('are not what an unnamed speaker asks among named ones', () => {
    const asked = 'Because that is what kills our budget every single January, you know?';
    const found = said(
      `${CLAIMS}\n\nSpeaker 3: ${asked}\n\nAda Moss: I see.\n\nSpeaker 3: Who pays for it?`,
    );
    expect(found.some((takeaway) => asked.includes(takeaway))).toBe(false);
  });

  it('are whole lines where each line was said in one go without any sign', () => {
    const lines = [
      'hi everybody um welcome to the lunch session of the open transit data summit',
      'why do timetables lie',
      'they lie because nobody is paid to make them true and in between there is nobody who checks a single stop',
      'we found that thirty one percent of the stops had the wrong coordinates by more than fifty metres in the end',
      'right so can a validator fix that',
      'no a validator can only tell you that the file is consistent it cannot tell you that the stop exists',
      'what fixed it for us was giving the drivers a button',
      'and in six weeks we had four thousand corrections for the price of one tablet app and a bit of paint',
      'okay any last advice',
      'publish the corrections and not only the feed because the next city has the same bug',
    ];
    const found = said(lines.join('\n'));
    expect(found.length).toBeGreaterThan(2);
    expect(found.filter((takeaway) => !lines.some((line) => line.includes(takeaway)))).toEqual([]);
  });
});

describe('a document is a transcript', () => {
  it.each([
    [
      'under front matter',
      '2024.md',
      `---\ntitle: Shade breakout\ndate: 2024-05-16\n---\n\n${TALK}\n\n${TALK}`,
    ],
    [
      'under a headline with its moderator',
      'e8.txt',
      'Panel: Can small towns pay? – Moderator: Ada Moss – with Bo Lin & Cy Park – Kelp Week 2023\n\nOkay, uh, let us begin. Three people who spend public money.\n\nSure. We spent four hundred thousand on a lake, and, um, no, I would not do it again, not for any price at all.\n\nRight. And you?\n\nWe took the sensors that were there. Nobody had ever asked for them before.',
    ],
    [
      'as a speech with greeting and thanks',
      'talk.txt',
      'Good morning everyone and welcome back to the Kelp Conference. My name is Ada Moss and I lead the rewetting programme.\n\nIn 2017 we closed the ditches. The water rose and the grass died. We had flooded it too quickly.\n\nGo slowly, scrape first. Thank you very much.',
    ],
  ])('%s', (_, name, text) => {
    expect(detectKind(name, text, READ)).toBe('transcript');
  });

  it('but no post whose writer tells of themself above', () => {
    const text = `---\ntitle: My panel\nrole: speaker\n---\n\n${TALK}\n\n${TALK}`;
    expect(detectKind('post.md', text, READ)).toBe('post');
  });
});
