import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { newStage } from '../stage';
import { flat } from './afternoon';
import { readOn } from './read-on';
import { TODAY, waiting } from './waiting';

describe('acting on the answer', () => {
  it('writes the day as a calendar entry with a reminder and a lasting UID', async () => {
    const stage = await waiting({ thanked: true }, newStage({ today: TODAY }));
    const file = join(stage.folder, 'dag.ics');
    await stage.coach(['followup', '--no-input', '--ics', file, '--yes']);
    const text = readFileSync(file, 'utf8');
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
    expect(event?.getFirstPropertyValue('uid')).toBe('followup-provbolaget@coach');
    expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2026-12-04');
    expect(event?.getFirstPropertyValue('summary')).toBe(
      'Provbolaget: se om det är dags att höra av dig',
    );
    expect(event?.getFirstPropertyValue('description')).toContain('coach followup provbolaget');
    expect(event?.getFirstSubcomponent('valarm')).not.toBeNull();
  });

  it('names the day by what takes place on it', async () => {
    const stage = await waiting({ thanked: true }, newStage({ today: TODAY, language: 'nb' }));
    const invited = { kind: 'interview', on: '2026-12-08', state: 'booked' };
    const told = ['log', 'provbolaget', '--file', '-'];
    await stage.coach(told, undefined, { stdin: JSON.stringify(invited) });
    const file = join(stage.folder, 'dag.ics');
    await stage.coach(['followup', '--no-input', '--ics', file, '--yes']);
    expect(readFileSync(file, 'utf8')).toContain('SUMMARY:Provbolaget: intervju\r\n');
  });

  it('never tells of an offer as a reason to wait', async () => {
    const stage = newStage({ today: TODAY });
    const begun = ['log', '--new', '--company', 'Provbolaget', '--file', '-'];
    const off = { kind: 'interview', on: '2026-12-01', state: 'missed', missedBy: 'they' };
    await stage.coach(begun, undefined, { stdin: JSON.stringify(off) });
    const out = await readOn(stage, ['followup', '--no-input']);
    expect(out).toContain('Om de föreslår en ny tid');
    expect(out).not.toContain('Om de erbjuder dig jobbet: vänta');
  });

  it('says where there is no mail to show', async () => {
    const stage = await waiting({ thanked: true }, newStage({ today: TODAY }));
    const { err } = await stage.coach(['followup', '--no-input', '--mail']);
    expect(err).toContain('Till det här svaret hör inget mejl.');
  });

  it('puts the day in place of what the file held, under the same UID', async () => {
    const stage = await waiting({ thanked: true }, newStage({ today: TODAY }));
    const file = join(stage.folder, 'dag.ics');
    writeFileSync(file, 'x'.repeat(20_000));
    const written = async (today: string): Promise<string> => {
      const { code } = await stage.coach(
        ['followup', '--no-input', '--ics', file, '--yes'],
        undefined,
        {
          today,
        },
      );
      expect(code).toBe(0);
      return readFileSync(file, 'utf8');
    };
    const first = await written(TODAY);
    expect(await written(TODAY)).toBe(first);
    await stage.coach(['followup', '--log-contact', 'mail', '--no-input']);
    const moved = await written('2026-12-03');
    const days = [first, moved].map((text) => {
      const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
      return events.map((event) => [
        event.getFirstPropertyValue('uid'),
        String(event.getFirstPropertyValue('dtstart')),
      ]);
    });
    expect(days).toEqual([
      [['followup-provbolaget@coach', '2026-12-04']],
      [['followup-provbolaget@coach', '2026-12-09']],
    ]);
    expect(readdirSync(stage.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('writes the mail as a draft that is not sent', async () => {
    const stage = await waiting({ 'answer-by': '2026-11-27' }, newStage({ today: TODAY }));
    const file = join(stage.folder, 'mejl.eml');
    await stage.coach(['followup', '--no-input', '--eml', file]);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('X-Unsent: 1');
    expect(text).not.toMatch(/^(?:Date|Message-ID):/imu);
    expect(text).toContain('Content-Type: text/plain; charset=utf-8');
  });

  it('gives the mail as a link', async () => {
    const stage = await waiting({ 'answer-by': '2026-11-27' }, newStage({ today: TODAY }));
    const scene = await stage.coach(['followup', '--no-input', '--mailto']);
    expect(decodeURIComponent(scene.out)).toContain(
      'mailto:?subject=Fråga om besked: tjänsten som systemutvecklare',
    );
  });

  it('says so when there is no mail to write', async () => {
    const stage = await waiting({ thanked: true }, newStage({ today: TODAY }));
    const scene = await stage.coach([
      'followup',
      '--no-input',
      '--eml',
      join(stage.folder, 'x.eml'),
    ]);
    expect(scene.code).toBe(2);
    expect(scene.err).toContain('hör inget mejl');
  });

  it('writes instead of ringing when that is the person’s own rule, and says so', async () => {
    const stage = await waiting({ 'answer-by': '2026-11-27' }, newStage({ today: TODAY }));
    await stage.coach(['config', 'house-rule', 'never-call']);
    const scene = await stage.coach(['followup', '--no-input', '--json']);
    expect(scene.json()).toMatchObject({
      verdict: 'mail',
      rule: 'F29',
      houseRule: 'never-call',
      alternatives: [],
      script: null,
    });
    const out = await readOn(stage, ['followup', '--no-input']);
    expect(flat(out)).toContain('Utan den hade svaret varit: ring i dag.');
    expect(out).toContain('coach config house-rule -');
  });

  it.each([
    ['-', 'ring'],
    ['never-call', 'skriv ett kort mejl'],
    ['never-first', 'se om det är dags att höra av dig'],
    ['Aldrig på en måndag', 'ring'],
  ])('has the same step everywhere with the rule %s', async (rule, what) => {
    const stage = await waiting({ 'answer-by': '2026-11-27' }, newStage({ today: TODAY }));
    await stage.coach(['config', 'house-rule', rule]);
    const [one] = (await stage.coach(['list', '--json'])).json<{
      processes: { next: { what: string } }[];
    }>().processes;
    expect(one?.next.what).toBe(what);
    expect((await stage.coach(['show'])).out).toContain(what);
    const today = await stage.coach(['today']);
    expect(today.out.includes('coach followup')).toBe(rule !== 'never-first');
  });

  it('rings where a mail would only ask when the person would rather, with the words for it', async () => {
    const stage = await waiting({ thanked: true }, newStage({ today: '2026-12-04' }));
    await stage.coach(['config', 'house-rule', 'rather-call']);
    const { out } = await stage.coach(['followup', '--no-input']);
    expect(out).toContain('Ring i dag.');
    expect(flat(out)).toContain('Utan den hade svaret varit: skriv ett kort mejl i dag.');
    expect(flat(out)).toContain('Jag undrar om ni vet ungefär när ni kan ge besked.');
  });

  it('stays silent when the person is never the first, until they are asked', async () => {
    const stage = await waiting({ 'answer-by': '2026-11-27' }, newStage({ today: TODAY }));
    await stage.coach(['config', 'house-rule', 'never-first']);
    const scene = await stage.coach(['followup', '--no-input', '--json']);
    expect(scene.json()).toMatchObject({
      verdict: 'wait',
      on: '2026-12-09',
      rule: 'F29',
      houseRule: 'never-first',
      withoutHouseRule: { verdict: 'call', on: TODAY },
      script: null,
      draft: null,
    });
    const asked = await stage.coach(
      ['followup', '--answers', '-', '--no-input', '--json'],
      undefined,
      { stdin: 'my-move: true' },
    );
    expect(asked.json()).toMatchObject({ verdict: 'mail', rule: 'F10', houseRule: null });
  });

  it('shows a rule in the person’s own words beside an answer that it does not turn', async () => {
    const stage = await waiting({ 'answer-by': '2026-11-27' }, newStage({ today: TODAY }));
    await stage.coach(['config', 'house-rule', 'Aldrig på en måndag']);
    const { out } = await stage.coach(['followup', '--no-input']);
    expect(out).toContain('Ring i dag.\n\n  Din egen regel: ”Aldrig på en måndag”\n');
    expect((await stage.coach(['followup', '--no-input', '--json'])).json()).toMatchObject({
      verdict: 'call',
      houseRule: null,
      ownRule: 'Aldrig på en måndag',
    });
  });
});
