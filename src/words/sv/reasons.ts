import type { TypedReasons } from '../../domain/followup/reason';

export const reasons: TypedReasons = {
  filler:
    `jag ni er de dem det den mig min mitt mina vi du hej hallo pa om att och i med av en ett men
    vill ville skulle ska far fa fick ge kan kunna bara hora fraga ringa tank tankte veta undrar undra
    lite lit garna nu sa for till har ar var blir blev kommer kom nar hur vad langt nagot nagon sig som fran
    an efter inte mer eller dar annu langre sedan senast fortfarande kanske mycket valdigt hunnit
    ta kontakt intervjun intervju processen rekryteringen jobbet jobb tjansten ansokan`.split(
      /\s+/u,
    ),
  state:
    `gar gatt gick ligger star ser kolla kollar stamma status statusen laget besked beskedet svar svaret beslut
    fatta fattat beslutet bestamt valt kommit fram nytt nyheter vanta hor raknar gang
    vidare`.split(/\s+/u),
  keenness:
    `visa visar intresse intresserad engagemang initiativ paminna paminnelse verkligen stor stort ha jobba
    motiverad`.split(/\s+/u),
  nothing: 'inget ingen ingenting inga nej inte nagot sarskilt vet aning'.split(' '),
  unsure: ['ja', 'jo', 'tror', 'trodde'],
  why: ['varfor', 'orsaken', 'skalet', 'why'],
  outcome:
    /\bfatt (?:jobbet|tjansten|platsen|den|det)$|\b(?:far|fick) jag (?:jobbet|tjansten|platsen)\b|\bkollegan?\b.*\bfatt\b|\bja eller nej\b|\b(?:er|i|med) (?:tidsplan|tidslinje|tidsram)|\btids(?:planen|linjen)(?: ut)?$|\bvarfor\b.*\b(?:annonserar|utlyser)\b|\b(?:annonserar|utlyser)\b.*\b(?:igen|nytt)\b|\bhur manga\b.*\b(?:sokt|sokande|kandidater)\b|\bvidare(?: i processen| till nasta \w+)?$|\b(?:anstallt|valt) nagon\b/u,
};
