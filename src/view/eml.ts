import { cleanLetter, type Letter } from './letter';

/** The draft as a file that a mail program opens as unsent: plain text, lines ended as mail has them. */
export async function emlOf(letter: Letter): Promise<string> {
  const { receivers, subject, body } = cleanLetter(letter);
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const to = receivers.flatMap(({ name, mail }) =>
    mail === null ? [] : [{ name, address: mail }],
  );
  const composer = new MailComposer({
    to,
    subject,
    text: body.replaceAll(/\r?\n/g, '\r\n'),
    headers: { 'X-Unsent': '1' },
  });
  const node = composer.compile();
  return unsent((await node.build()).toString('utf8'));
}

/** A draft has no date and no number yet: the mail program gives both when it is sent. */
function unsent(text: string): string {
  const end = text.indexOf('\r\n\r\n');
  const head = text.slice(0, end).replaceAll(/^(?:Date|Message-ID):.*\r\n/gim, '');
  return head + text.slice(end);
}
