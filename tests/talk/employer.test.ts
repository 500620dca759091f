import { expect, test } from 'vitest';
import { sectorInName } from '../../src/domain/employer';
import { typedIn } from '../../src/words/typed';

test.each([
  ['Lunds kommun', 'municipality'],
  ['Region Skåne', 'municipality'],
  ['Västra Götalandsregionen', 'municipality'],
  ['Göteborgs stad', 'municipality'],
  ['Oslo kommune', 'municipality'],
  ['Viken fylkeskommune', 'municipality'],
  ['Plan- og bygningsetaten', 'municipality'],
  ['Helse Bergen HF', 'municipality'],
  ['Skatteverket', 'state'],
  ['Umeå universitet', 'state'],
  ['Länsstyrelsen i Kalmar län', 'state'],
  ['Attunda tingsrätt', 'state'],
  ['Justitiedepartementet', 'state'],
  ['Statens vegvesen', 'state'],
  ['NAV', 'state'],
  ['Skatteetaten', 'state'],
  ['Mattilsynet', 'state'],
  ['Helsedirektoratet', 'state'],
  ['Kommunal', null],
  ['Kommuninvest', null],
  ['Vattenverket', null],
  ['Umeå Energi AB', null],
  ['Göteborgs stads bostads AB', null],
  ['Volvo Cars', null],
  ['Navigare', null],
  ['Securitas region nord', null],
  ['', null],
])('the sector that stands in the name of %s: %s', (name, sector) => {
  expect(sectorInName(name, typedIn({ language: 'sv' }).employers)).toBe(sector);
});
