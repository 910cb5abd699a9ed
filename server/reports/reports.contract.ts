/** The report: what the programs did, and how we know who wrote them. Never a number for a person. */
import { type Static, Type } from 'typebox';
import { Kind, Language, Slug } from '../challenges/challenges.contract.ts';
import type { Contract } from '../http/contract.ts';
import { Id, Localized } from '../http/contract.ts';
import { AnsweredForm } from '../questions/questions.contract.ts';
import { CodeReader, ReviewInReport, WorkReviewInReport } from '../reviews/review-text.contract.ts';
import { TalkMark } from '../talks/talks.contract.ts';
import { WorkInReport } from '../works/works.contract.ts';

export const Level = Type.Enum(['one-challenge', 'several-challenges', 'new-situations']);
/** The same as `EvidenceRule` of the evidence. */
const EvidenceRule = Type.Enum(['all-groups-hold', 'verdict-holds']);

const Strength = Type.Union([Type.Object({ noticed: Type.Integer(), of: Type.Integer() }), Type.Null()]);
export type Strength = Static<typeof Strength>;

export const ShownPiece = Type.Object({
  slug: Slug,
  title: Localized,
  /** What the program is for, in a line; empty when the challenge is no longer here. */
  summary: Localized,
  language: Language,
  submissionId: Id,
  /** Of the challenge, when it judged the hand-in. */
  version: Type.Integer(),
  /** Variants of one challenge share it, and count once. */
  family: Type.String(),
  /** Why it counts: a rule of evidence-rules.ts. */
  rule: EvidenceRule,
  kind: Kind,
  domain: Localized,
  exposure: Type.Enum(['public', 'private']),
  generatedInput: Type.Boolean(),
  /** "38 av 40 små fel": how many mechanical mutants of the reference the cases notice. Null when not measured. */
  strength: Strength,
  /** Claims of this skill: all of them held. */
  sentences: Type.Array(Localized),
  /** Every claim of the challenge held. Otherwise `shows` says more than was shown, and only the sentences count. */
  isWhole: Type.Boolean(),
  /**
   * The challenge's other claims, as the person saw them: those that held too, those that were left, and those that
   * were not tried: the run ended before, or a question had no answer. None where it holds whole.
   */
  others: Type.Object({
    held: Type.Array(Localized),
    left: Type.Array(Localized),
    notTried: Type.Array(Localized),
  }),
  shows: Localized,
  doesNotShow: Localized,
  /** The own account; null when nothing was told. */
  howMade: Type.Union([Type.Object({ ways: Type.Array(Type.String()), words: Type.String() }), Type.Null()]),
  /** Forms of question on the own code that were answered, and own words about it; empty unless the person lets them be here. */
  questions: Type.Object({ forms: Type.Array(AnsweredForm), ownWords: Type.String() }),
  /** What readers wrote of the code, as the person lets it be here. */
  reviews: Type.Array(ReviewInReport),
  /** Talks about the code that were held, which the person lets be here. */
  talks: Type.Array(
    Type.Object({
      heldBy: Type.Union([Type.String(), Type.Null()]),
      marks: Type.Array(TalkMark),
      words: Type.String(),
      answer: Type.String(),
    }),
  ),
});
export type ShownPiece = Static<typeof ShownPiece>;
export const SkillShown = Type.Object({
  skillId: Type.String(),
  name: Localized,
  level: Level,
  /** How many challenges count: variants of one are one. */
  counts: Type.Integer(),
  pieces: Type.Array(ShownPiece),
});
export type SkillShown = Static<typeof SkillShown>;

/** Of challenges, each once. */
const Titles = Type.Array(Localized);

/** Hand-ins to one challenge: in these languages of it; none named: in all that are here. */
const Named = Type.Object({ title: Localized, languages: Type.Array(Language) });
export type Named = Static<typeof Named>;

/** A programmer who has read code, and which. */
const ReaderOf = Type.Object({ ...CodeReader.properties, of: Type.Array(Named) });
export type ReaderOf = Static<typeof ReaderOf>;

/** One of the first sentences, as a rule of summary-rules.ts and what it says it of. */
export const SummarySentence = Type.Union([
  Type.Object({
    rule: Type.Literal('challenges-hold'),
    count: Type.Integer(),
    /** Challenges besides, of which parts hold. */
    inPart: Titles,
  }),
  Type.Object({ rule: Type.Literal('parts-hold'), titles: Titles }),
  Type.Object({ rule: Type.Literal('kinds'), kinds: Type.Array(Kind) }),
  Type.Object({ rule: Type.Literal('languages'), languages: Type.Array(Language) }),
  Type.Object({ rule: Type.Literal('tried'), generatedInput: Type.Boolean() }),
  Type.Object({
    rule: Type.Literal('known'),
    /** By which means what was made, as was told; no means: in own words alone. */
    told: Type.Array(Type.Object({ ways: Type.Array(Type.String()), of: Type.Array(Named) })),
    /** Questions on which code were answered. */
    answered: Type.Array(Named),
    /** Who held a talk about which code, each once; null: somebody without a name here. */
    talks: Type.Array(
      Type.Object({ heldBy: Type.Union([Type.String(), Type.Null()]), of: Type.Array(Named) }),
    ),
    /** Which programmers have read the code, each once, with the latest month. */
    readBy: Type.Array(ReaderOf),
  }),
]);
export type SummarySentence = Static<typeof SummarySentence>;

/** Something to talk about, as a rule of talk-rules.ts and the challenge that it is about. */
export const TalkPoint = Type.Object({
  rule: Type.Enum(['claim', 'left', 'how-made', 'beyond']),
  title: Localized,
  /** Of `claim`, the claim; of `beyond`, what the challenge does not show; else null. */
  text: Type.Union([Localized, Type.Null()]),
});
export type TalkPoint = Static<typeof TalkPoint>;

/** What was brought along, with what readers wrote of it, as the person lets it be here. */
const WorkShown = Type.Object({ ...WorkInReport.properties, reviews: Type.Array(WorkReviewInReport) });

export const ReportForCandidate = Type.Object({
  organisation: Type.String(),
  skills: Type.Array(SkillShown),
  languages: Type.Array(Language),
  /** Of those that the pieces show. */
  challengesThatHold: Type.Integer(),
  /** Three to five when anything is shown, else none. */
  summary: Type.Array(SummarySentence),
  /** What pedagogues added in own words, and the person lets be here. */
  words: Type.Array(Type.Object({ by: Type.Union([Type.String(), Type.Null()]), text: Type.String() })),
  /** At most four. */
  talkAbout: Type.Array(TalkPoint),
  notShown: Type.Array(Type.Object({ skillId: Type.String(), name: Localized })),
  /** Brought along and not run: shows no skill, and says what its person tells of it. */
  works: Type.Array(WorkShown),
});
export type ReportForCandidate = Static<typeof ReportForCandidate>;

/** The same report as the candidate sees, and the name that the candidate may have chosen. */
export const ReportForPedagogue = Type.Object({
  candidateId: Id,
  name: Type.Union([Type.String(), Type.Null()]),
  report: ReportForCandidate,
});
export type ReportForPedagogue = Static<typeof ReportForPedagogue>;

export const reportsContract = {
  'GET /api/reports/mine': {
    summary: 'My report. Seen by nobody else until shared.',
    act: 'report.read',
    reply: ReportForCandidate,
    errors: [],
  },
  'GET /api/reports/connected': {
    summary: 'Which of the candidates I meet let me read their report.',
    act: 'report.list-connected',
    reply: Type.Object({ candidateIds: Type.Array(Id) }),
    errors: [],
  },
  'GET /api/reports/unread': {
    summary: 'Of those reports, which rest on other hand-ins than when I read them last.',
    act: 'report.list-connected',
    reply: Type.Object({ candidateIds: Type.Array(Id) }),
    errors: [],
  },
  'GET /api/candidates/:candidateId/report': {
    summary: 'The report of a candidate whom I meet, who lets me read it. The candidate sees that I looked.',
    act: 'report.read-connected',
    params: Type.Object({ candidateId: Id }),
    reply: ReportForPedagogue,
    errors: ['candidate-not-found', 'consent-missing'],
  },
} as const satisfies Contract;
