import type { Deps } from '../deps.ts';
import { type App, implement } from '../http/implement.ts';
import { answerNote, letInReport } from './answer-review.ts';
import { askForReview } from './ask-for-review.ts';
import { askForWorkReview } from './ask-for-work-review.ts';
import { endReview } from './end-review.ts';
import { inviteReader, listReaders } from './invite-reader.ts';
import { listOwnReviews } from './list-own-reviews.ts';
import { readQueue } from './list-queue.ts';
import { readAsReader } from './read-as-reader.ts';
import { readReview } from './read-review.ts';
import { releaseReview } from './release-review.ts';
import { reviewsContract } from './reviews.contract.ts';
import { changeRubric, readRubric } from './rubric.ts';
import { writeReview } from './write-review.ts';

export function registerReviews(app: App, deps: Deps): void {
  implement(app, deps, reviewsContract, {
    'GET /api/reviews': ({ actor, query }) => readQueue(deps, actor, query),
    'GET /api/reviews/:reviewId': ({ actor, params }) => readReview(deps, actor, params.reviewId),
    'PUT /api/reviews/:reviewId/text': ({ actor, params, body }) =>
      writeReview(deps, actor, { ...params, ...body }),
    'POST /api/reviews/:reviewId/release': ({ actor, params, body }) =>
      releaseReview(deps, actor, { ...params, ...body }),
    'GET /api/reviews/mine': ({ actor }) => listOwnReviews(deps, actor),
    'POST /api/reviews': ({ actor, body }) => askForReview(deps, actor, body),
    'POST /api/works/:workId/reviews': ({ actor, params, body }) =>
      askForWorkReview(deps, actor, { ...params, ...body }),
    'GET /api/reviews/:reviewId/subject': ({ actor, params }) => readAsReader(deps, actor, params.reviewId),
    'POST /api/reviews/:reviewId/end': ({ actor, params }) => endReview(deps, actor, params),
    'PUT /api/reviews/:reviewId/notes/:noteId': ({ actor, params, body }) =>
      answerNote(deps, actor, { ...params, ...body }),
    'PUT /api/reviews/:reviewId/in-report': ({ actor, params, body }) =>
      letInReport(deps, actor, { ...params, ...body }),
    'GET /api/candidates/:candidateId/readers': ({ actor, params }) =>
      listReaders(deps, actor, params.candidateId),
    'POST /api/candidates/:candidateId/readers': ({ actor, params, body }) =>
      inviteReader(deps, actor, { ...params, ...body }),
    'GET /api/rubric': () => readRubric(deps.db),
    'PUT /api/rubric': ({ actor, body }) => changeRubric(deps, actor, body),
  });
}
