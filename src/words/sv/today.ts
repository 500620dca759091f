import type { TodayWords } from '../today';

export const todayWords: TodayWords = {
  nothing: 'Inget i dag, och det är helt i sin ordning.',
  begin: 'När du har varit på en intervju:  coach debrief',
  noMore: 'Inget mer i dag.',
  ahead: (day, company, what) => `Härnäst ${day}: ${company}, ${what}.`,
  left: (count) =>
    count === 1
      ? 'Ett steg till kan vänta:  coach today --all'
      : `${count} steg till kan vänta:  coach today --all`,
  today: (what) => `${what} i dag`,
  lastDay: 'i dag är sista dagen',
  inTwoDays: (day) => `om två dagar, ${day}`,
  dayIs: (day) => `senast ${day}`,
  dayWas: (day) => `sista dagen var ${day}`,
  eventIs: {
    prepare: (day) => `intervjun är ${day}`,
    start: (day) => day,
  },
  copy: (company, command) =>
    `Det finns en annan kopia av ${company} i mappen, och den innehåller mer. Så läggs de ihop:  ${command}`,
  why: {
    'resume-debrief': 'Du har börjat och kan fortsätta där du slutade.',
    debrief: 'Det är lättast medan du minns.',
    'second-look': 'Dagen efter ser en del annorlunda ut.',
    thanks: 'Ett tack kräver inget svar och är som bäst när det kommer snart.',
    followup: 'Nu har det gått så lång tid att du kan höra efter.',
    papers: 'Det du har tackat ja till är bra att ha skriftligt.',
    call: 'Det finns skäl att ringa.',
    write: 'Det finns skäl att skriva.',
    'new-time': 'Det som var bokat blev inte av.',
    unsaid: 'Ett datum har passerat. Berätta vad som hände.',
    reply: 'De väntar på dig.',
    withdraw: 'Du vill inte längre ha jobbet.',
    'ask-feedback': 'En fråga kan ge dig något att ta med till nästa gång.',
    'answer-offer': 'De väntar på ditt svar.',
    'other-offer': 'Den andra arbetsgivaren väntar på ditt svar.',
    promised: 'De sa att de hör av sig senast i dag.',
    references: 'Det kändes bra, och någon kan komma att ringa dem.',
    prepare: 'Intervjun är bokad.',
    start: 'Dagen är bestämd.',
  },
};
