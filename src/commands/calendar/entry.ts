import type { CalendarDay } from '../../domain/calendar';
import type { CalendarEntry } from '../../view/ics';
import type { Words } from '../../words/words';

/** A day as it stands in a calendar: named by what happens, with whom one meets and the command that helps. */
export function entryOf({ process, uid, on, about }: CalendarDay, words: Words): CalendarEntry {
  const { id, company, role } = process;
  const said = words.calendar;
  const plain = (title: string, command = `coach followup ${id}`): CalendarEntry => ({
    uid,
    on,
    title,
    text: [role, command].filter(Boolean).join('\n'),
  });
  switch (about.what) {
    case 'interview': {
      const { at, where, link, with: people } = about.held;
      const names = (people ?? []).map(({ name }) => name);
      const meeting = names.length > 0 ? said.meeting(names) : '';
      const lines = [role, meeting, link, `coach prepare ${id}`];
      const title = said.interview(about.round, company);
      return { uid, on, at, place: where ?? link, title, text: lines.filter(Boolean).join('\n') };
    }
    case 'called-off':
      return { ...plain(said.calledOff(about.round, company)), isCalledOff: true };
    case 'followup': {
      const { title, what } = words.followup.calendar;
      return plain(title(about.step === 'followup' ? what.wait : words.steps[about.step], company));
    }
    case 'answer-offer':
      return plain(said.day['answer-offer'](company), `coach salary offer ${id}`);
    case 'other-offer':
    case 'promised':
    case 'start':
      return plain(said.day[about.what](company));
  }
}
