import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeSaid } from '#server/feed/describe-said.ts';
import { FeedSaid } from '#server/feed/feed-profile.contract.ts';
import { fromSchema } from '#tests/support/from-schema.ts';

test('what people say is written as JSON.stringify writes it, for everybody and one after another', () => {
  const said = fromSchema(FeedSaid) as fc.Arbitrary<FeedSaid>;
  fc.assert(
    fc.property(fc.array(said, { maxLength: 5 }), (people) => {
      const write = writeSaid();
      for (const { wish, headlines, placeWish, conditions, matches } of [...people, ...people]) {
        const one = { wish, headlines, placeWish, conditions, matches };
        expect(write(one)).toBe(JSON.stringify(one));
      }
    }),
  );
});
