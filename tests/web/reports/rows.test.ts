/** A report on the screen, for whoever has a minute: rows that stay short, and a way past them. */
import { createElement } from 'react';
import { expect, test } from 'vitest';
import type { ReportForCandidate, TalkPoint } from '#server/reports/reports.contract.ts';
import { ReportBody } from '#web/reports/report-body.tsx';
import { SkillTable } from '#web/reports/skill-table.tsx';
import { drawn } from '../../support/drawn.ts';
import { both, shownPiece, skillShown } from '../../support/shown-piece.ts';

const titles = ['A', 'B', 'C', 'D', 'E'];
const pieces = titles.map((slug) =>
  shownPiece({ slug, title: both(`T-${slug}`), submissionId: `id-${slug}` }),
);
const table = (voice: 'report' | 'report.about', count: number) =>
  drawn('sv', createElement(SkillTable, { skills: [skillShown('limits', pieces.slice(0, count))] }), voice);
const linksIn = (markup: string) =>
  [...markup.matchAll(/<a href="[^"]*">T-(.)<\/a>/g)].map(([, title]) => title);

test.each(['report', 'report.about'] as const)(
  'in the voice of %s, a row has three challenges in sight, and the others behind a sign that says how many there are',
  (voice) => {
    const [inSight = '', behind = ''] = table(voice, 5).split('<details>');
    expect([linksIn(inSight), linksIn(behind)]).toEqual([
      ['A', 'B', 'C'],
      ['D', 'E'],
    ]);
    expect(behind).toContain('<summary aria-label="Visa alla 5: limits">Visa alla 5</summary>');
    expect([linksIn(table(voice, 3)), table(voice, 3).includes('<details>')]).toEqual([
      ['A', 'B', 'C'],
      false,
    ]);
  },
);

const report = (talkAbout: TalkPoint[]): ReportForCandidate => ({
  ...{ organisation: '', skills: [skillShown('limits', pieces)], languages: [], challengesThatHold: 5 },
  ...{ summary: [], words: [], notShown: [], works: [], talkAbout },
});

test('before the rows, one can go to what there is to talk about; where there is nothing, not', () => {
  const point: TalkPoint = { rule: 'how-made', title: both('T-A'), text: null };
  const withTalk = drawn('sv', createElement(ReportBody, { report: report([point]) }));
  expect(withTalk.split('<table')[0]).toContain('<a href="#att-prata-om">Att prata om</a>');
  expect(withTalk).toContain('<h2 id="att-prata-om">');
  const without = drawn('sv', createElement(ReportBody, { report: report([]) }));
  expect(without).not.toContain('#att-prata-om');
  expect(without.split('<table')[0]).toContain('<a href="#utskrift">Utskrift</a>');
});
