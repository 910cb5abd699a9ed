/** The whole server but its outside: every feature registered in one visible list. */
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import fastify, { LogController } from 'fastify';
import { registerAccounts } from './accounts/accounts.routes.ts';
import { findActor } from './accounts/find-actor.ts';
import { registerAttempts } from './attempts/attempts.routes.ts';
import { registerContactWishes } from './attempts/contact-wishes.routes.ts';
import { registerAudit } from './audit/audit.routes.ts';
import { registerChallenges } from './challenges/challenges.routes.ts';
import { registerCompanies } from './companies/companies.routes.ts';
import { registerConditions } from './conditions/conditions.routes.ts';
import { registerConsents } from './consents/consents.routes.ts';
import type { Deps } from './deps.ts';
import { AppError } from './errors.ts';
import { registerFeed } from './feed/feed.routes.ts';
import { registerHeadlines } from './headlines/headlines.routes.ts';
import { bodyLimit, readBodies } from './http/bodies.ts';
import { compressAnswers } from './http/compress-answers.ts';
import { answerNotChanged } from './http/etags.ts';
import type { App } from './http/implement.ts';
import { prepareLive } from './http/live-routes.ts';
import { logRequests } from './http/log.ts';
import { describeRoutes } from './http/openapi.ts';
import { refuseOtherOrigins } from './http/origins.ts';
import { servePages } from './http/pages.ts';
import { answerWithProblems, sendProblem, sendRawProblem } from './http/problems.ts';
import { createRateLimits } from './http/rate-limits.ts';
import { schemaCompilers } from './http/schema-compilers.ts';
import { bareHeaders, sendSecurityHeaders } from './http/security-headers.ts';
import { registerService } from './http/service.routes.ts';
import { readSignInCookie, setSignInCookie } from './http/sign-in-cookie.ts';
import { registerMirror } from './mirror/mirror.routes.ts';
import { registerOpenings } from './openings/openings.routes.ts';
import { registerOrganisation } from './organisation/organisation.routes.ts';
import { registerPasskeys } from './passkeys/passkeys.routes.ts';
import { registerPlacements } from './placements/placements.routes.ts';
import { registerPrivacy } from './privacy/privacy.routes.ts';
import { registerProposals } from './proposals/proposals.routes.ts';
import { registerQuestions } from './questions/questions.routes.ts';
import { registerReportWords } from './reports/report-words.routes.ts';
import { registerReports } from './reports/reports.routes.ts';
import { registerReviews } from './reviews/reviews.routes.ts';
import { registerRuns } from './runs/runs.routes.ts';
import { registerSessions } from './sessions/sessions.routes.ts';
import { registerShares } from './shares/shares.routes.ts';
import { registerStaff } from './staff/staff.routes.ts';
import { registerTalks } from './talks/talks.routes.ts';
import { registerThreads } from './threads/threads.routes.ts';
import { registerTrials } from './trials/trials.routes.ts';
import { registerWishes } from './wishes/wishes.routes.ts';
import { registerWorks } from './works/works.routes.ts';

export type AppOptions = {
  /** False only where a test asks more often than any room would. */
  rateLimits?: boolean;
  /** The built web. */
  webDir?: string;
};

export const builtWeb = join(import.meta.dirname, '..', 'dist', 'web');

export async function buildApp(deps: Deps, options: AppOptions = {}): Promise<App> {
  const app: App = fastify({
    loggerInstance: deps.log,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'logId' }),
    genReqId: () => deps.random.id(),
    bodyLimit,
    // Milliseconds in which a whole request must have arrived; a long poll waits for its answer, not for that.
    requestTimeout: 60_000,
    // The proxy that ends TLS stands on the same machine; nobody else may say whose address it is.
    trustProxy: 'loopback',
    // An address that cannot be decoded is refused before any hook or handler of ours.
    frameworkErrors: (_error, request, reply) => {
      sendProblem(new AppError('route-not-found'), request, reply.headers(bareHeaders(deps.config)));
    },
    clientErrorHandler: (error, socket) => sendRawProblem(error, socket, bareHeaders(deps.config)),
    schemaController: { compilersFactory: schemaCompilers },
    // Fastify's own defaults would mend what was sent: turn "1" into 1, drop unknown fields.
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false } },
  });

  const closing = new AbortController();
  app.decorate('closing', closing.signal);
  app.addHook('preClose', async () => closing.abort());
  // Otherwise the connection of a request that ends now would be kept, and hold up the closing for a minute.
  app.addHook('onSend', async (_request, reply) => {
    if (closing.signal.aborted) reply.header('connection', 'close');
  });
  app.decorate('refuseTooMany', options.rateLimits === false ? async () => {} : await createRateLimits(app));
  app.decorate('routeList', []);
  app.addHook('onRoute', ({ method, url, config }) => {
    for (const one of [method].flat()) app.routeList.push({ method: one, url, contract: config?.contract });
  });
  await sendSecurityHeaders(app, deps.config);
  await app.register(cookie);
  await describeRoutes(app);
  logRequests(app);
  readBodies(app);
  answerWithProblems(app);
  answerNotChanged(app);
  compressAnswers(app);

  await prepareLive(app);

  app.decorateRequest('actor');
  app.addHook('onRequest', async (request, reply) => {
    refuseOtherOrigins(deps.config, request);
    const token = readSignInCookie(deps.config, request);
    const { actor, isFirstToday } = findActor(deps, token);
    request.actor = actor;
    if (token !== undefined && isFirstToday) setSignInCookie(deps.config, reply, token);
  });

  registerAudit(app, deps);
  registerOrganisation(app, deps);
  registerAccounts(app, deps);
  registerPasskeys(app, deps);
  registerStaff(app, deps);
  registerConsents(app, deps);
  registerChallenges(app, deps);
  registerRuns(app, deps);
  registerAttempts(app, deps);
  registerContactWishes(app, deps);
  registerTrials(app, deps);
  registerQuestions(app, deps);
  registerReviews(app, deps);
  registerTalks(app, deps);
  registerHeadlines(app, deps);
  registerConditions(app, deps);
  registerWorks(app, deps);
  registerReports(app, deps);
  registerReportWords(app, deps);
  registerThreads(app, deps);
  registerSessions(app, deps);
  registerShares(app, deps);
  registerCompanies(app, deps);
  registerOpenings(app, deps);
  registerWishes(app, deps);
  registerProposals(app, deps);
  registerPlacements(app, deps);
  registerMirror(app, deps);
  registerFeed(app, deps);
  registerPrivacy(app, deps);
  registerService(app, deps);
  await servePages(app, options.webDir ?? builtWeb, deps.config);
  return app;
}
