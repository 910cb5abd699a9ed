/**
 * Words and turns of phrase that no person meets here, each with why (calm.md 1, 12-16, 19). `everywhere` binds challenge
 * content too; `interface` binds our own pages alone, as a challenge may be about tests, or a last day to hand in.
 */
export type Locale = 'sv' | 'en';
export type BannedPhrase = { phrase: RegExp; why: string };

/** Whole words of any alphabet, whatever their case; … stands for any letters. */
function said(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.replaceAll('…', '\\p{L}*')})(?![\\p{L}\\p{N}])`, 'iu');
}

/** One of these words, and one again, with neither a pause nor a word that begins a new thing between. */
function twice(words: string, newThing: string): RegExp {
  return said(`(?:${words}) (?:(?!(?:${newThing}) )[^.,;:?])*(?<![\\p{L}])(?:${words})`);
}

const easy = 'what is easy differs between people';
const judged = 'say that a program holds, or does not hold';
const literal = 'say it literally';
const oneWord = (word: string) => `one word per thing: ${word}`;
const untimed = 'nothing is timed';
const nothingDouble = 'a double negative: say what is, not what is not';

const everywhere: Record<Locale, BannedPhrase[]> = {
  sv: [
    { phrase: /!/, why: 'no exclamation marks' },
    { phrase: /\p{Extended_Pictographic}/u, why: 'no emoji' },
    { phrase: said('bara|enkelt|enkla(?! eller dubbla)|självklart|givetvis|lätt|lätta'), why: easy },
    { phrase: said('användare…|användarnamn|testtagare|student…'), why: oneWord('deltagare, or du') },
    { phrase: said('tenta|poäng…|betyg…'), why: 'no numbers for a person' },
    { phrase: said('underkän…|misslyck…'), why: judged },
    {
      phrase: said(
        'lycka till|bra jobbat|snyggt|heja|i mål|på köpet|grönt ljus|falla på plats|hålla koll|koll på|dyka upp|i land|rulla på|på nolltid|ta tag i|håll i hatten|tummen upp|bita i|kasta ett öga|rött kort',
      ),
      why: literal,
    },
    { phrase: said('(inte|aldrig) (inte|aldrig|utan)|inte o(möjlig|vanlig|viktig)…'), why: nothingDouble },
  ],
  en: [
    { phrase: /!/, why: 'no exclamation marks' },
    { phrase: /\p{Extended_Pictographic}/u, why: 'no emoji' },
    { phrase: said('just|simply|obviously|easy(?!-read)|easily|of course'), why: easy },
    {
      phrase: said('users?|username|students?|test-takers?|admins?'),
      why: oneWord('participant, or you'),
    },
    { phrase: said('exams?|scores?|grades?'), why: 'no numbers for a person' },
    { phrase: said('fail…|wrong'), why: judged },
    {
      phrase: said(
        'good luck|well done|great job|nice work|piece of cake|keep an eye|on track|at a glance|from scratch|under the hood|out of the box|green light|thumbs up|no worries|up to speed|rule of thumb',
      ),
      why: literal,
    },
    {
      phrase: said('(not|never) (not|never|without)|not (un(usual|common)|impossible)…'),
      why: nothingDouble,
    },
  ],
};

const inInterface: Record<Locale, BannedPhrase[]> = {
  sv: [
    {
      phrase: twice('inte|aldrig|ingen|inget|inga|utan', 'och|eller|men'),
      why: nothingDouble,
    },
    {
      phrase: said('test|testet|tester|testa|prov|provet|quiz|övning…|uppdrag…'),
      why: oneWord('uppgift'),
    },
    { phrase: said('testfall…'), why: oneWord('påstående, or exempel') },
    { phrase: said('tips|ledord'), why: oneWord('ledtråd') },
    { phrase: said('slinga…|slingor…'), why: oneWord('loop') },
    { phrase: said('textfält…'), why: oneWord('textruta') },
    { phrase: /\bTab\b/, why: oneWord('Tabb') },
    { phrase: said('godkän…'), why: judged },
    { phrase: said('kompetens…|kunnande…'), why: oneWord('färdighet') },
    { phrase: said('intyg…|certifikat…|utlåtande…'), why: oneWord('rapport') },
    { phrase: said('intervju…'), why: oneWord('samtal') },
    { phrase: said('event…|workshop…|evenemang…'), why: oneWord('träff') },
    { phrase: said('handledare…|coach…'), why: oneWord('pedagog') },
    { phrase: said('medgivande…'), why: oneWord('samtycke') },
    { phrase: said('administratör…|admin'), why: oneWord('ägare') },
    { phrase: said('inställning…'), why: oneWord('utseende, or val') },
    { phrase: /Mina uppgifter/, why: 'say Det som sparas om mig' },
    { phrase: said('ranking…|resultatlista|topplista'), why: 'nobody is compared' },
    { phrase: said('besked…|underlag…|bedöm…|kontroll…'), why: 'smells of authority' },
    {
      phrase: said('(du|din|ditt|dina)(?![\\p{L}])[^.]{0,40}(?<![\\p{L}])fel'),
      why: 'fel is never said of a person',
    },
    {
      phrase: said('tid kvar|återstående tid|deadline|snabb…|senast klar|tar cirka|tar ungefär'),
      why: untimed,
    },
    { phrase: said('klicka här|läs mer'), why: 'say what happens, or where it leads' },
    { phrase: said('måste|ska du|glöm inte'), why: 'an offer, not an order' },
  ],
  en: [
    {
      phrase: twice("not|never|no|nothing|nobody|none|cannot|without|…n[’']t", 'and|or|but'),
      why: nothingDouble,
    },
    { phrase: said('tests?|quiz…|exercises?|tasks?|assignments?'), why: oneWord('challenge') },
    { phrase: said('test cases?|case groups?'), why: oneWord('claim, or example') },
    { phrase: said('tips?'), why: oneWord('hint') },
    { phrase: said('certificates?|diplomas?'), why: oneWord('report') },
    { phrase: said('interviews?'), why: oneWord('talk') },
    { phrase: said('events?|workshops?'), why: oneWord('session') },
    { phrase: said('settings?|preferences?'), why: oneWord('appearance, or choices') },
    { phrase: said('rankings?|leaderboards?|percentiles?'), why: 'nobody is compared' },
    { phrase: said('incorrect'), why: judged },
    { phrase: said('time left|remaining time|deadline|quick…|fast'), why: untimed },
    { phrase: said('click here|read more|learn more'), why: 'say what happens, or where it leads' },
    { phrase: said("you must|you have to|don[’']t forget"), why: 'an offer, not an order' },
  ],
};

/** What binds a text that stands in our own pages, or in a challenge. */
export function bannedPhrases(place: 'interface' | 'content', locale: Locale): BannedPhrase[] {
  return place === 'content' ? everywhere[locale] : [...everywhere[locale], ...inInterface[locale]];
}
