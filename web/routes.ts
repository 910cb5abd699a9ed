/** Every page and its address: one list, read by the router, the server and the tests. Plain data, no React. */

export type RouteInfo = {
  path: string;
  /** The HTML entry that answers: the start page is small and stands alone. */
  entry: 'index' | 'app';
  /** Whether the page speaks of a person, who must have entered first; `staff`: somebody who works here. */
  signIn: boolean | 'staff';
};

export const routes = {
  start: { path: '/', entry: 'index', signIn: false },
  enter: { path: '/kort', entry: 'app', signIn: false },
  ownCode: { path: '/min-kod', entry: 'app', signIn: true },
  welcome: { path: '/valkommen', entry: 'app', signIn: true },
  list: { path: '/lista', entry: 'app', signIn: true },
  challenge: { path: '/uppgift/:slug', entry: 'app', signIn: true },
  submission: { path: '/inlamning/:submissionId', entry: 'app', signIn: true },
  questions: { path: '/inlamning/:submissionId/fragor', entry: 'app', signIn: true },
  talks: { path: '/samtal', entry: 'app', signIn: true },
  ownReviews: { path: '/lasningar', entry: 'app', signIn: true },
  headlines: { path: '/mina-rubriker', entry: 'app', signIn: true },
  find: { path: '/hitta-ratt', entry: 'app', signIn: true },
  conditions: { path: '/sa-har-fungerar-jag', entry: 'app', signIn: true },
  condition: { path: '/sa-har-fungerar-jag/:theme', entry: 'app', signIn: true },
  works: { path: '/eget-arbete', entry: 'app', signIn: true },
  work: { path: '/eget-arbete/:workId', entry: 'app', signIn: true },
  places: { path: '/platser', entry: 'app', signIn: true },
  placeWish: { path: '/platser/onskemal', entry: 'app', signIn: true },
  ownPlacements: { path: '/min-praktik', entry: 'app', signIn: true },
  ownAgreement: { path: '/min-praktik/:placementId/overenskommelse', entry: 'app', signIn: true },
  report: { path: '/rapport', entry: 'app', signIn: true },
  way: { path: '/min-vag', entry: 'app', signIn: true },
  shares: { path: '/delningar', entry: 'app', signIn: true },
  shareShown: { path: '/delningar/:shareId', entry: 'app', signIn: true },
  shared: { path: '/visat', entry: 'app', signIn: false },
  companyPart: { path: '/praktikplats', entry: 'app', signIn: false },
  companyTrial: { path: '/praktikplats/prova/:fittingSlug', entry: 'app', signIn: false },
  stored: { path: '/sparat', entry: 'app', signIn: true },
  whoSees: { path: '/vem-far-se', entry: 'app', signIn: true },
  whatIsStored: { path: '/vad-vi-sparar', entry: 'app', signIn: false },
  erase: { path: '/radera', entry: 'app', signIn: true },
  comfort: { path: '/utseende', entry: 'app', signIn: false },
  tryOut: { path: '/prova', entry: 'app', signIn: false },
  sessions: { path: '/traffar', entry: 'app', signIn: false },
  session: { path: '/traffar/:sessionId', entry: 'app', signIn: false },
  visit: { path: '/traffar/:sessionId/min-plats', entry: 'app', signIn: true },
  threads: { path: '/hjalp-i-text', entry: 'app', signIn: true },
  thread: { path: '/hjalp-i-text/:staffId', entry: 'app', signIn: true },
  relatives: { path: '/narstaende', entry: 'app', signIn: false },
  compensation: { path: '/ersattning', entry: 'app', signIn: false },
  cities: { path: '/for-kommuner', entry: 'app', signIn: false },
  help: { path: '/hjalp', entry: 'app', signIn: false },
  calm: { path: '/om/lugn', entry: 'app', signIn: false },
  accessibility: { path: '/tillganglighet', entry: 'app', signIn: false },
  invitation: { path: '/inbjudan', entry: 'app', signIn: false },
  staffSignIn: { path: '/personal', entry: 'app', signIn: false },
  oidcReturn: { path: '/personal/svar', entry: 'app', signIn: false },
  desk: { path: '/skrivbord', entry: 'app', signIn: 'staff' },
  ownAccess: { path: '/skrivbord/inloggning', entry: 'app', signIn: 'staff' },
  candidates: { path: '/skrivbord/deltagare', entry: 'app', signIn: 'staff' },
  connectedReport: { path: '/skrivbord/deltagare/:candidateId', entry: 'app', signIn: 'staff' },
  connectedConditions: {
    path: '/skrivbord/deltagare/:candidateId/sa-har-fungerar-jag',
    entry: 'app',
    signIn: 'staff',
  },
  connectedWorks: {
    path: '/skrivbord/deltagare/:candidateId/eget-arbete',
    entry: 'app',
    signIn: 'staff',
  },
  talksWith: { path: '/skrivbord/deltagare/:candidateId/samtal', entry: 'app', signIn: 'staff' },
  talk: { path: '/skrivbord/deltagare/:candidateId/samtal/:talkId', entry: 'app', signIn: 'staff' },
  readersOf: { path: '/skrivbord/deltagare/:candidateId/facklasare', entry: 'app', signIn: 'staff' },
  reviews: { path: '/skrivbord/lasningar', entry: 'app', signIn: 'staff' },
  review: { path: '/skrivbord/lasningar/:reviewId', entry: 'app', signIn: 'staff' },
  rubric: { path: '/skrivbord/ord-for-fardigheter', entry: 'app', signIn: 'staff' },
  threadsWith: { path: '/skrivbord/hjalp-i-text', entry: 'app', signIn: 'staff' },
  threadWith: { path: '/skrivbord/hjalp-i-text/:candidateId', entry: 'app', signIn: 'staff' },
  cards: { path: '/skrivbord/kort', entry: 'app', signIn: 'staff' },
  hostSessions: { path: '/skrivbord/traffar', entry: 'app', signIn: 'staff' },
  board: { path: '/skrivbord/traffar/:sessionId', entry: 'app', signIn: 'staff' },
  sessionPlan: { path: '/skrivbord/traffar/:sessionId/plan', entry: 'app', signIn: 'staff' },
  wall: { path: '/skrivbord/traffar/:sessionId/vagg', entry: 'app', signIn: 'staff' },
  paper: { path: '/skrivbord/traffar/:sessionId/papper', entry: 'app', signIn: 'staff' },
  companies: { path: '/skrivbord/foretag', entry: 'app', signIn: 'staff' },
  company: { path: '/skrivbord/foretag/:companyId', entry: 'app', signIn: 'staff' },
  newCompany: { path: '/skrivbord/nytt-foretag', entry: 'app', signIn: 'staff' },
  newOpening: { path: '/skrivbord/foretag/:companyId/ny-plats', entry: 'app', signIn: 'staff' },
  openings: { path: '/skrivbord/praktikplatser', entry: 'app', signIn: 'staff' },
  opening: { path: '/skrivbord/praktikplatser/:openingId', entry: 'app', signIn: 'staff' },
  matcherList: { path: '/skrivbord/matcharens-lista', entry: 'app', signIn: 'staff' },
  listedPerson: { path: '/skrivbord/matcharens-lista/:candidateId', entry: 'app', signIn: 'staff' },
  proposals: { path: '/skrivbord/forslag', entry: 'app', signIn: 'staff' },
  proposal: { path: '/skrivbord/forslag/:proposalId', entry: 'app', signIn: 'staff' },
  placements: { path: '/skrivbord/praktik', entry: 'app', signIn: 'staff' },
  placement: { path: '/skrivbord/praktik/:placementId', entry: 'app', signIn: 'staff' },
  agreement: { path: '/skrivbord/praktik/:placementId/overenskommelse', entry: 'app', signIn: 'staff' },
  mirror: { path: '/skrivbord/spegel', entry: 'app', signIn: 'staff' },
  steps: { path: '/skrivbord/fyra-steg', entry: 'app', signIn: 'staff' },
  erasureRequests: { path: '/skrivbord/radering', entry: 'app', signIn: 'staff' },
  people: { path: '/skrivbord/personal', entry: 'app', signIn: 'staff' },
  ownOrganisation: { path: '/skrivbord/organisation', entry: 'app', signIn: 'staff' },
  record: { path: '/skrivbord/registerforteckning', entry: 'app', signIn: 'staff' },
  assessment: { path: '/skrivbord/konsekvensbedomning', entry: 'app', signIn: 'staff' },
  feedKeys: { path: '/skrivbord/nycklar', entry: 'app', signIn: 'staff' },
  health: { path: '/skrivbord/halsa', entry: 'app', signIn: 'staff' },
  audit: { path: '/skrivbord/granskningslogg', entry: 'app', signIn: 'staff' },
} as const satisfies Record<string, RouteInfo>;

export type RouteName = keyof typeof routes;
/** Pages of those who work here. */
export type StaffRouteName = {
  [Name in RouteName]: (typeof routes)[Name]['signIn'] extends 'staff' ? Name : never;
}[RouteName];

type ParamNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamNames<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;
type Params<Name extends RouteName> = Record<ParamNames<(typeof routes)[Name]['path']>, string>;

/** The address of a page: `pathTo('challenge', { slug })`. */
export function pathTo<Name extends RouteName>(
  name: Name,
  ...[params]: [keyof Params<Name>] extends [never] ? [] : [params: Params<Name>]
): string {
  const values: Record<string, string> = params ?? {};
  return routes[name].path.replaceAll(/:(\w+)/g, (_, key: string) => encodeURIComponent(values[key] ?? ''));
}

const patterns = Object.entries(routes).map(([name, { path }]) => ({
  name: name as RouteName,
  pattern: new RegExp(`^${path.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}/?$`),
}));

/** The page that answers an address (without query or fragment), or undefined. */
export function findRoute(pathname: string): RouteName | undefined {
  return patterns.find(({ pattern }) => pattern.test(pathname))?.name;
}

/** The named parts of an address, decoded; what cannot be decoded is left as it is. */
export function paramsOf(name: RouteName, pathname: string): Record<string, string> {
  const groups = patterns.find((known) => known.name === name)?.pattern.exec(pathname)?.groups ?? {};
  return Object.fromEntries(Object.entries(groups).map(([key, text]) => [key, decode(text)]));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
