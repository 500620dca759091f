import { describe, expect, it } from 'vitest';
import type { Text } from '../../src/guide/guide';
import { emlOf } from '../../src/view/eml';
import { addressed, letterOf, mailLink } from '../../src/view/letter';

const letter: Text = {
  id: 'thanks',
  kind: 'letter',
  title: 'Tack för samtalet, {role}',
  text: 'Hej {name}!\n\nDet var roligt att höra om {topic}.\n\nMed vänlig hälsning\n{me}',
  rows: [],
  section: '',
};
const holes = { role: 'systemutvecklare', name: 'Prova', topic: 'flytten', me: 'Kim Prov' };
const receivers = [{ name: 'Prova Provsson', mail: 'prova@prov.example' }];
const draft = { to: 'Prova Provsson', receivers, ...letterOf(letter, holes) };

describe('a letter', () => {
  it('has its holes filled, in the subject too', () => {
    expect(letterOf(letter, holes)).toEqual({
      subject: 'Tack för samtalet, systemutvecklare',
      body: 'Hej Prova!\n\nDet var roligt att höra om flytten.\n\nMed vänlig hälsning\nKim Prov',
    });
  });

  it('leaves no gap where a hole is empty', () => {
    expect(letterOf(letter, { ...holes, name: '' }).body).toMatch(/^Hej!\n/);
  });

  it('keeps stored text in its sentence, whatever lines it has', () => {
    const evil = 'Hej\r\nBcc: evil@e.example\r\n\r\nannat';
    const { subject, body } = letterOf(letter, { ...holes, role: evil, topic: evil });
    expect(subject).toBe('Tack för samtalet, Hej Bcc: evil@e.example annat');
    expect(body).not.toMatch(/^Bcc/m);
  });
});

describe('a draft', () => {
  it('names its receivers with their addresses', () => {
    expect(addressed(draft)).toBe('Prova Provsson <prova@prov.example>');
  });

  it('is a mail that is not sent yet: no date, no number, lines ended as mail has them', async () => {
    const eml = await emlOf(draft);
    expect(eml).toContain('X-Unsent: 1');
    expect(eml).toContain('To: Prova Provsson <prova@prov.example>');
    expect(eml).not.toMatch(/^(?:Date|Message-ID|From):/im);
    expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('is a link that a mail program opens', () => {
    const link = new URL(mailLink(draft));
    expect(link.pathname).toBe('prova@prov.example');
    expect(link.searchParams.get('subject')).toBe(draft.subject);
    expect(link.searchParams.get('body')).toBe(draft.body.replaceAll('\n', '\r\n'));
  });
});
