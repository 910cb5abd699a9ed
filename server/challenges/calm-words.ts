/**
 * Words and turns of phrase that no person meets here, each with why (calm.md 1, 12-16, 19). `everywhere` binds challenge
 * content too; `interface` binds our own pages alone, as a challenge may be about tests, or a last day to hand in.
 */
export type Locale = 'sv' | 'en';
export type BannedPhrase = { phrase: RegExp; why: string };

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
    { phrase: /\b(bara|enkelt|enkla(?! eller dubbla)|självklart|givetvis|lätt|lätta)\b/i, why: easy },
    { phrase: /\b(användare\w*|användarnamn|testtagare|student\w*)\b/i, why: oneWord('deltagare, or du') },
    { phrase: /\b(tenta|poäng\w*|betyg\w*)\b/i, why: 'no numbers for a person' },
    { phrase: /\b(underkän\w+|misslyck\w+)\b/i, why: judged },
    {
      phrase:
        /\b(lycka till|bra jobbat|snyggt|heja|i mål|på köpet|grönt ljus|falla på plats|hålla koll|koll på|dyka upp|i land|rulla på|på nolltid|ta tag i|håll i hatten|tummen upp|bita i|kasta ett öga|rött kort)\b/i,
      why: literal,
    },
    { phrase: /\b(inte|aldrig) (inte|aldrig|utan)\b|\binte o(möjlig|vanlig|viktig)\w*/i, why: nothingDouble },
  ],
  en: [
    { phrase: /!/, why: 'no exclamation marks' },
    { phrase: /\p{Extended_Pictographic}/u, why: 'no emoji' },
    { phrase: /\b(just|simply|obviously|easy(?!-read)|easily|of course)\b/i, why: easy },
    {
      phrase: /\b(users?|username|students?|test-takers?|admins?)\b/i,
      why: oneWord('participant, or you'),
    },
    { phrase: /\b(exams?|scores?|grades?)\b/i, why: 'no numbers for a person' },
    { phrase: /\b(fail\w*|wrong)\b/i, why: judged },
    {
      phrase:
        /\b(good luck|well done|great job|nice work|piece of cake|keep an eye|on track|at a glance|from scratch|under the hood|out of the box|green light|thumbs up|no worries|up to speed|rule of thumb)\b/i,
      why: literal,
    },
    {
      phrase: /\b(not|never) (not|never|without)\b|\bnot (un(usual|common)|impossible)\w*/i,
      why: nothingDouble,
    },
  ],
};

const inInterface: Record<Locale, BannedPhrase[]> = {
  sv: [
    {
      phrase:
        /\b(inte|aldrig|ingen|inget|inga|utan)\b(?:(?!\b(?:och|eller|men)\b)[^.,;:?])*\b(inte|aldrig|ingen|inget|inga)\b/i,
      why: nothingDouble,
    },
    {
      phrase: /\b(test|testet|tester|testa|prov|provet|quiz|övning\w*|uppdrag\w*)\b/i,
      why: oneWord('uppgift'),
    },
    { phrase: /\btestfall\w*/i, why: oneWord('påstående, or exempel') },
    { phrase: /\b(tips|ledord)\b/i, why: oneWord('ledtråd') },
    { phrase: /\b(godkän\w+)\b/i, why: judged },
    { phrase: /\b(kompetens\w*|kunnande\w*)\b/i, why: oneWord('färdighet') },
    { phrase: /\b(intyg\w*|certifikat\w*|utlåtande\w*)\b/i, why: oneWord('rapport') },
    { phrase: /\b(intervju\w*)\b/i, why: oneWord('samtal') },
    { phrase: /\b(event\w*|workshop\w*|evenemang\w*)\b/i, why: oneWord('träff') },
    { phrase: /\b(handledare\w*|coach\w*)\b/i, why: oneWord('pedagog') },
    { phrase: /\b(medgivande\w*)\b/i, why: oneWord('samtycke') },
    { phrase: /\b(administratör\w*|admin)\b/i, why: oneWord('ägare') },
    { phrase: /\b(inställning\w*)\b/i, why: oneWord('utseende, or val') },
    { phrase: /\bMina uppgifter\b/, why: 'say Det som sparas om mig' },
    { phrase: /\b(ranking\w*|resultatlista|topplista)\b/i, why: 'nobody is compared' },
    { phrase: /\b(besked\w*|underlag\w*|bedöm\w+|kontroll\w*)\b/i, why: 'smells of authority' },
    { phrase: /\b(du|din|ditt|dina)\b[^.]{0,40}\bfel\b/i, why: 'fel is never said of a person' },
    {
      phrase: /\b(tid kvar|återstående tid|deadline|snabb\w*|senast klar|tar cirka|tar ungefär)\b/i,
      why: untimed,
    },
    { phrase: /\b(klicka här|läs mer)\b/i, why: 'say what happens, or where it leads' },
    { phrase: /\b(måste|ska du|glöm inte)\b/i, why: 'an offer, not an order' },
  ],
  en: [
    {
      phrase:
        /\b(not|never|no|nothing|nobody|none|cannot|without|\w+n[’']t)\b(?:(?!\b(?:and|or|but)\b)[^.,;:?])*\b(not|never|no|nothing|nobody|none|cannot|\w+n[’']t)\b/i,
      why: nothingDouble,
    },
    { phrase: /\b(tests?|quiz\w*|exercises?|tasks?|assignments?)\b/i, why: oneWord('challenge') },
    { phrase: /\b(test cases?|case groups?)\b/i, why: oneWord('claim, or example') },
    { phrase: /\b(tips?)\b/i, why: oneWord('hint') },
    { phrase: /\b(certificates?|diplomas?)\b/i, why: oneWord('report') },
    { phrase: /\b(interviews?)\b/i, why: oneWord('talk') },
    { phrase: /\b(events?|workshops?)\b/i, why: oneWord('session') },
    { phrase: /\b(settings?|preferences?)\b/i, why: oneWord('appearance, or choices') },
    { phrase: /\b(rankings?|leaderboards?|percentiles?)\b/i, why: 'nobody is compared' },
    { phrase: /\b(incorrect)\b/i, why: judged },
    { phrase: /\b(time left|remaining time|deadline|quick\w*|fast)\b/i, why: untimed },
    { phrase: /\b(click here|read more|learn more)\b/i, why: 'say what happens, or where it leads' },
    { phrase: /\b(you must|you have to|don[’']t forget)\b/i, why: 'an offer, not an order' },
  ],
};

/** What binds a text that stands in our own pages, or in a challenge. */
export function bannedPhrases(place: 'interface' | 'content', locale: Locale): BannedPhrase[] {
  return place === 'content' ? everywhere[locale] : [...everywhere[locale], ...inInterface[locale]];
}
