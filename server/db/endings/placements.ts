import type { Ending } from './ending.ts';

/** A placement with its steps and talks: what ended, was taken away, or was said otherwise. */
export const endingsOfPlacements: readonly Ending[] = [
  {
    // A placement that was taken away as a mistake.
    read: 'select placementId from placements',
    lay: `delete from placements where placementId not in (select value->>'placementId' from json_each(@rows))`,
  },
  {
    // What the person let be on the agreement, both times.
    read: 'select placementId from placements where showsConditions = 1',
    lay: `update placements set showsConditions = 0 where placementId not in
      (select value->>'placementId' from json_each(@rows))`,
  },
  {
    // A wish that was taken back.
    read: 'select stepId from placement_steps',
    lay: `delete from placement_steps where stepId not in (select value->>'stepId' from json_each(@rows))`,
  },
  {
    // A pause or an end that happened since, or that the person has asked for, is not forgotten.
    read: `select stepId, placementId, kind, state, happensOn, talkOn, words, ownWords, writerId from placement_steps
      where kind in ('pause', 'end')`,
    lay: `insert or ignore into placement_steps (stepId, placementId, kind, state, happensOn, talkOn, words, ownWords,
        writerId)
      select value->>'stepId', value->>'placementId', value->>'kind', value->>'state', value->>'happensOn',
        value->>'talkOn', value->>'words', value->>'ownWords', value->>'writerId' from json_each(@rows)
      where value->>'placementId' in (select placementId from placements)
        and coalesce(value->>'writerId', '') in (select accountId from accounts union select '')`,
  },
  {
    // Each step as it was last, so that words which were taken back do not come back.
    read: 'select stepId, state, happensOn, words, ownWords from placement_steps',
    lay: `update placement_steps set state = was.state, happensOn = was.happensOn, words = was.words,
        ownWords = was.ownWords
      from (select value->>'stepId' as id, value->>'state' as state, value->>'happensOn' as happensOn,
        value->>'words' as words, value->>'ownWords' as ownWords from json_each(@rows)) as was where stepId = was.id`,
  },
  {
    // A talk that was taken away.
    read: 'select placementTalkId from placement_talks',
    lay: `delete from placement_talks where placementTalkId not in
      (select value->>'placementTalkId' from json_each(@rows))`,
  },
  {
    read: 'select placementTalkId, who, words, ownWords from placement_talks',
    lay: `update placement_talks set who = was.who, words = was.words, ownWords = was.ownWords
      from (select value->>'placementTalkId' as id, value->>'who' as who, value->>'words' as words,
        value->>'ownWords' as ownWords from json_each(@rows)) as was where placementTalkId = was.id`,
  },
];
