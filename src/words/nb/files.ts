import type { FilesWords } from '../files';

export const filesWords: FilesWords = {
  exists: (file) => `${file} finnes allerede.`,
  existsHint: 'Legg til --yes hvis den skal erstattes, eller velg et annet navn.',
  replace: (file) => `${file} finnes allerede. Skal den erstattes?`,
  replaceHelp: 'Den nye filen blir skrevet ferdig før den gamle forsvinner.',
  noFile: {
    folder: (file) => `${file} er en mappe.`,
    other: (file) => `${file} er ikke en vanlig fil, så det skrives ingenting dit.`,
  },
  noFileHint: 'Skriv et filnavn, eller bare en bindestrek for å få alt skrevet ut her.',
  progress: (done, of) => `${done} av ${of}`,
  kept: (file) => `${file} er som den var.`,
};
