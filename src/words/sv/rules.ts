import type { RuleWords } from '../rules';

export const ruleWords: RuleWords = {
  title: 'Så bestäms svaret',
  intro:
    'Reglerna läses uppifrån, och den första som stämmer avgör. Blir svaret att vänta gäller det till den första arbetsdagen då svaret blir ett annat. Det är alltid arbetsdagar som räknas.',
  groups: {
    A: 'Det är avgjort',
    B: 'Det är din tur',
    C: 'Ett annat erbjudande',
    D: 'En ny intervju',
    E: 'Det som inte har blivit av än',
    F: 'Väntan, med ett ärende',
    G: 'Väntan, utan ärende',
  },
  waits: 'Vänta till en viss dag.',
};
