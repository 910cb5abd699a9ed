import type { Ending } from './ending.ts';

/** What somebody wrote of themselves and took away stays away. */
export const endingsOfOwnWords: readonly Ending[] = [
  {
    // What somebody took away stays away.
    read: 'select headlineId from headlines',
    lay: `delete from headlines where headlineId not in (select value->>'headlineId' from json_each(@rows))`,
  },
  {
    read: 'select conditionId from conditions',
    lay: `delete from conditions where conditionId not in (select value->>'conditionId' from json_each(@rows))`,
  },
  {
    // Seen by those alone who may see it before and after; words that were replaced since, by nobody.
    read: 'select conditionId, words, visibleTo from conditions',
    lay: `update conditions set visibleTo = (select json_group_array(audience.value)
      from json_each(@rows) as was, json_each(conditions.visibleTo) as audience
      where was.value->>'conditionId' = conditions.conditionId and was.value->>'words' = conditions.words
        and audience.value in (select value from json_each(was.value->>'visibleTo')))`,
  },
  {
    read: 'select workId from works',
    lay: `delete from works where workId not in (select value->>'workId' from json_each(@rows))`,
  },
  {
    // A page that was opened before saves nothing over it: what has been hidden since would be shown again.
    read: 'select workId, changedAt, revision from works',
    lay: `update works set revision = was.newest + 1
      from (select value->>'workId' as id, value->>'changedAt' as changedAt, value->>'revision' as newest
        from json_each(@rows)) as was where workId = was.id and works.changedAt <> was.changedAt`,
  },
  {
    // One that was changed since is as it was before: it can hold what was taken out of it.
    read: 'select workId, changedAt from works where isShown = 1',
    lay: `update works set isShown = 0 where (workId, changedAt) not in
      (select value->>'workId', value->>'changedAt' from json_each(@rows))`,
  },
  {
    read: 'select workId, changedAt from works where inReport = 1',
    lay: `update works set inReport = 0 where (workId, changedAt) not in
      (select value->>'workId', value->>'changedAt' from json_each(@rows))`,
  },
];
