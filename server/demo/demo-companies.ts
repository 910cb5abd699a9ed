/** The made-up company bank of the demo, as a matcher has kept it over some months. */
import type { Staff } from '../access.ts';
import type { CompanyToKeep, ContactToKeep, NoteToWrite } from '../companies/companies.contract.ts';
import { addCompany } from '../companies/keep-company.ts';
import { addContact } from '../companies/keep-contact.ts';
import { listCompanies } from '../companies/list-companies.ts';
import { writeCompanyNote } from '../companies/note-company.ts';
import type { Deps } from '../deps.ts';
import { addOpening, changeOpeningState } from '../openings/keep-opening.ts';
import type { OpeningToKeep } from '../openings/openings.contract.ts';
import { dayOf } from '../shares/share-days.ts';

type Happened = Pick<NoteToWrite, 'kind' | 'text'> & { daysAgo: number };
type DemoCompany = {
  company: Omit<CompanyToKeep, 'nextStepOn'>;
  /** Days from now; null: no day. */
  nextStepIn: number | null;
  contacts: ContactToKeep[];
  notes: Happened[];
  /** Open since the first note, but for a draft. */
  opening?: OpeningToKeep;
  isDraft?: true;
};

const bank: DemoCompany[] = [
  {
    company: {
      ...{ name: 'Påhittade Verken AB', place: 'Provstad', field: 'Bokningar för hamnar och lokaler' },
      ...{ standing: 'agreed', nextStep: 'Ring om vilka dagar Sanna är på plats.' },
    },
    nextStepIn: 0,
    contacts: [
      {
        ...{ name: 'Sanna Seniorsdotter', title: 'Utvecklingschef', email: 'sanna@verken.example' },
        ...{ phone: '070-174 06 05', bestWay: 'email' },
      },
    ],
    notes: [
      { daysAgo: 120, kind: 'mail', text: 'Skrev och berättade vad vi gör.' },
      {
        daysAgo: 98,
        kind: 'call',
        text: 'Sanna ville veta vem som försäkrar, och vad de själva behöver ha framme.',
      },
      {
        daysAgo: 60,
        kind: 'meeting',
        text: 'Vi lyfte tre sysslor ur seniorens vecka: rätta små fel, skriva tester, läsa loggar.',
      },
    ],
    opening: {
      title: 'Rätta och pröva bokningar',
      tasks: [
        { what: 'Rätta små fel som kunder har sett', skillIds: ['javascript'], kinds: ['repair'] },
        {
          what: 'Skriva tester till det som är rättat',
          skillIds: ['javascript', 'unit-testing'],
          kinds: ['test'],
        },
        { what: 'Läsa loggar och skriva vad som hände', skillIds: ['text-handling'], kinds: ['read'] },
      ],
      offered: {
        ...{ remote: 'part', daysOnSite: 1, room: 'quiet-room', hoursFrom: 4, hoursTo: 20 },
        ...{ instructions: 'written', together: 'either' },
      },
      insurer: 'organisation',
      supervisorName: 'Sanna Seniorsdotter',
      supervisorTitle: 'Utvecklingschef',
      agreement: 'Vi börjar med ett besök. Sedan två halva dagar i veckan, och fler när personen vill.',
    },
  },
  {
    company: {
      ...{ name: 'Exempelhuset', place: 'Exempelby', field: 'Webbplatser för föreningar' },
      ...{ standing: 'talking', nextStep: 'Fråga om någon kan vara med på distans.' },
    },
    nextStepIn: 12,
    contacts: [
      {
        ...{ name: 'Tor Testsson', title: 'Arbetsledare', email: 'tor@exempelhuset.example' },
        ...{ phone: '', bestWay: 'not-said' },
      },
    ],
    notes: [
      { daysAgo: 190, kind: 'mail', text: 'Tor svarade att de vill höra mer.' },
      { daysAgo: 172, kind: 'call', text: 'De sitter i ett tyst hus, och skriver alla uppdrag.' },
      {
        daysAgo: 30,
        kind: 'call',
        text: 'Tor säger att två halva dagar fungerar bra, och kan ta emot en till.',
      },
    ],
    opening: {
      title: 'Webbplatser på distans',
      tasks: [
        {
          what: 'Ändra formulär när en förening ber om det',
          skillIds: ['javascript', 'conditions-and-boundaries'],
          kinds: ['extend'],
        },
        {
          what: 'Rätta listor som visas i fel ordning',
          skillIds: ['javascript', 'lists-and-order'],
          kinds: ['repair'],
        },
      ],
      offered: {
        ...{ remote: 'all', daysOnSite: 0, room: 'not-said', hoursFrom: 8, hoursTo: 16 },
        ...{ instructions: 'written', together: 'alone' },
      },
      insurer: 'not-said',
      supervisorName: 'Tor Testsson',
      supervisorTitle: 'Arbetsledare',
      agreement: 'Två halva dagar i veckan, hemifrån. Tor svarar i text samma dag.',
    },
  },
  {
    company: {
      ...{ name: 'Låtsasbiblioteket', place: 'Exempelby', field: 'Lån och böcker' },
      ...{ standing: 'talking', nextStep: 'Skicka länken, så att de fyller i vem som finns där.' },
    },
    nextStepIn: 3,
    contacts: [],
    notes: [
      { daysAgo: 4, kind: 'call', text: 'De har en egen databas över lån, och frågor som ingen hinner med.' },
    ],
    isDraft: true,
    opening: {
      title: 'Frågor till en databas över lån',
      tasks: [
        { what: 'Skriva frågor som hittar sena lån', skillIds: ['sql'], kinds: ['query'] },
        { what: 'Pröva att gamla frågor ger samma svar', skillIds: ['sql'], kinds: ['read'] },
      ],
      offered: {
        ...{ remote: 'none', daysOnSite: 2, room: 'own-room', hoursFrom: 6, hoursTo: null },
        ...{ instructions: 'both', together: 'not-said' },
      },
      insurer: 'not-said',
      supervisorName: '',
      supervisorTitle: '',
      agreement: '',
    },
  },
  {
    company: {
      ...{ name: 'Fiktiva Data', place: 'Provstad', field: 'Rapporter ur register' },
      ...{ standing: 'agreed', nextStep: 'Fråga hur rapporterna går.' },
    },
    nextStepIn: 20,
    contacts: [],
    notes: [
      { daysAgo: 330, kind: 'meeting', text: 'De visade en rapport som en senior gör för hand varje månad.' },
      { daysAgo: 200, kind: 'note', text: 'De har flyttat. Det nya huset är tyst.' },
    ],
    opening: {
      title: 'Rapporter ur ett register',
      tasks: [
        { what: 'Skriva frågan bakom en rapport som görs varje månad', skillIds: ['sql'], kinds: ['query'] },
        {
          what: 'Rätta texter som kommer i fel form',
          skillIds: ['python', 'text-handling'],
          kinds: ['write'],
        },
      ],
      offered: {
        ...{ remote: 'none', daysOnSite: 2, room: 'own-room', hoursFrom: 8, hoursTo: 20 },
        ...{ instructions: 'both', together: 'either' },
      },
      insurer: 'organisation',
      supervisorName: 'Fia Fiktivsson',
      supervisorTitle: 'Utvecklare',
      agreement: 'Två halva dagar i veckan till att börja med.',
    },
  },
  {
    company: {
      ...{ name: 'Provbolaget', place: 'Exempelby', field: 'Kartor' },
      ...{ standing: 'resting', nextStep: '' },
    },
    nextStepIn: null,
    contacts: [],
    notes: [{ daysAgo: 150, kind: 'note', text: 'De vill höra av oss till våren.' }],
  },
];

/** A second start finds the companies again, as visitors have left them. */
export function fillCompanies(deps: Deps, matcher: Staff): void {
  const ago = (days: number): Deps => ({
    ...deps,
    clock: () => new Date(deps.clock().getTime() - days * 24 * 60 * 60 * 1_000),
  });
  for (const { company, nextStepIn, contacts, notes, opening, isDraft } of bank) {
    const { companies } = listCompanies(deps, { search: company.name });
    if (companies.length > 0) continue;
    const nextStepOn = nextStepIn === null ? null : dayOf(ago(-nextStepIn).clock());
    const { companyId } = addCompany(ago(notes[0]?.daysAgo ?? 0), matcher, { ...company, nextStepOn });
    for (const contact of contacts) addContact(deps, matcher, { companyId, ...contact });
    for (const { daysAgo, ...note } of notes) {
      const then = ago(daysAgo);
      const happenedOn = dayOf(then.clock());
      writeCompanyNote(then, matcher, { companyId, noteId: deps.random.id(), happenedOn, ...note });
    }
    if (opening && knowsItsSkills(deps, opening)) {
      const then = ago(notes[0]?.daysAgo ?? 0);
      const { openingId, revision } = addOpening(then, matcher, { companyId, ...opening });
      if (!isDraft) changeOpeningState(then, matcher, { openingId, revision, state: 'open' });
    }
  }
}

/** A server with other challenges has other skills. */
function knowsItsSkills({ challenges }: Pick<Deps, 'challenges'>, { tasks }: OpeningToKeep): boolean {
  const known = new Set(challenges.skills.skills.map(({ id }) => id));
  return tasks.every(({ skillIds }) => skillIds.every((id) => known.has(id)));
}
