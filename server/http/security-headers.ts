import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';

/** Monaco's own Trusted Types policies, by name; ours is `kodlugn` (web/ui/trusted.ts). */
const trustedTypes = [
  'kodlugn',
  'standaloneColorizer',
  'editorViewLayer',
  'richScreenReaderContent',
  'domLineBreaksComputer',
  'defaultWorkerFactory',
  'diffReview',
  'diffEditorWidget',
  'tokenizeToString',
];

/** `'unsafe-inline'` for styles only: Monaco and React Aria write style attributes. */
const policy = {
  'default-src': ["'none'"],
  'object-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'worker-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'frame-ancestors': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': trustedTypes,
};

const unusedByUs = [
  'camera',
  'microphone',
  'geolocation',
  'payment',
  'usb',
  'display-capture',
  'idle-detection',
];

type Public = Pick<Config, 'publicUrl'>;
const isHttps = ({ publicUrl }: Public) => publicUrl.startsWith('https:');
const yearSeconds = 365 * 24 * 60 * 60;

/** What is no page loads nothing and stands in no frame: shorter than what a page needs, and stricter. */
const bare = "default-src 'none';object-src 'none';frame-ancestors 'none';base-uri 'none'";

/** For an answer to what could not be read: it meets no hook, and is no page. */
export function bareHeaders(config: Public): Record<string, string> {
  return {
    'content-security-policy': bare,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    ...(isHttps(config) && { 'strict-transport-security': `max-age=${yearSeconds}; includeSubDomains` }),
  };
}

/** Rules for a document, its window, or what is downloaded; and the age of a file that is never asked for again. */
const ofDocuments = [
  'content-security-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
  'last-modified',
];

export async function sendSecurityHeaders(app: FastifyInstance, config: Public): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: policy },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
    strictTransportSecurity: isHttps(config) ? { maxAge: yearSeconds, includeSubDomains: true } : false,
  });
  // What rules a document says nothing to a script or a style inside one, and is a kilobyte on each of sixty files.
  // A worker is ruled by the policy of its own file.
  app.addHook('onSend', async (request, reply) => {
    if (!request.url.startsWith('/assets/') || /worker/i.test(request.url) || reply.statusCode >= 400) return;
    for (const name of ofDocuments) reply.removeHeader(name);
  });
  app.addHook('onRequest', async (request, reply) => {
    if (/^\/(api\/|healthz)/.test(request.url)) {
      reply.header('cache-control', 'no-store').header('content-security-policy', bare);
    } else {
      reply.header('permissions-policy', unusedByUs.map((name) => `${name}=()`).join(', '));
    }
  });
}
