import type { Words } from '../words';
import { advertWords } from './advert';
import { amountWords } from './amounts';
import { answerWords } from './answers';
import { askWords } from './ask';
import { backupWords } from './backup';
import { calendarWords } from './calendar';
import { checkedWords } from './checked';
import { compareWords } from './compare';
import { configWords } from './config';
import { dayWords } from './days';
import { debriefWords } from './debrief';
import { doctorWords } from './doctor';
import { editWords } from './edit';
import { errorWords } from './errors';
import { exampleWords } from './examples';
import { exportWords } from './export';
import { factWords } from './facts';
import { filesWords } from './files';
import { followupWords } from './followup';
import { forgetWords } from './forget';
import { guidesWords } from './guides';
import { happeningWords } from './happenings';
import { helpWords } from './help';
import { importWords } from './import';
import { listWords } from './list';
import { manWords } from './man';
import { outcomeWords } from './outcome';
import { peopleWords } from './people';
import { pointsWords } from './points';
import { practiceWords } from './practice';
import { prepareWords } from './prepare';
import { referencesWords } from './references';
import { reportWords } from './report';
import { ruleWords } from './rules';
import { salaryWords } from './salary';
import { searchWords } from './search';
import { showWords } from './show';
import { sourceWords } from './sources';
import { spokenWords } from './spoken';
import { stepWords } from './steps';
import { thanksWords } from './thanks';
import { timeLineWords } from './time-line';
import { todayWords } from './today';
import { trendWords } from './trends';
import { typed } from './typed';
import { undoWords } from './undo';
import { whichWords } from './which';

/** All that the coach says in Swedish. */
export const words: Words = {
  language: 'sv',
  advert: advertWords,
  amounts: amountWords,
  answers: answerWords,
  ask: askWords,
  backup: backupWords,
  calendar: calendarWords,
  checked: checkedWords,
  compare: compareWords,
  config: configWords,
  days: dayWords,
  debrief: debriefWords,
  doctor: doctorWords,
  edit: editWords,
  errors: errorWords,
  examples: exampleWords,
  export: exportWords,
  facts: factWords,
  files: filesWords,
  followup: followupWords,
  forget: forgetWords,
  guides: guidesWords,
  happenings: happeningWords,
  help: helpWords,
  import: importWords,
  list: listWords,
  man: manWords,
  outcome: outcomeWords,
  people: peopleWords,
  points: pointsWords,
  practice: practiceWords,
  prepare: prepareWords,
  references: referencesWords,
  report: reportWords,
  rules: ruleWords,
  salary: salaryWords,
  search: searchWords,
  show: showWords,
  sources: sourceWords,
  spoken: spokenWords,
  steps: stepWords,
  thanks: thanksWords,
  timeLine: timeLineWords,
  today: todayWords,
  trends: trendWords,
  typed,
  undo: undoWords,
  which: whichWords,
};
