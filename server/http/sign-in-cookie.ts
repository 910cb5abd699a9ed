import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';

type Public = Pick<Config, 'publicUrl'>;

/** Browsers let no other site, subdomain or plain-http page set a `__Host-` cookie; it needs https. */
export function signInCookieName({ publicUrl }: Public): string {
  return publicUrl.startsWith('https:') ? '__Host-kodlugn' : 'kodlugn';
}

/** Browsers keep no cookie longer than 400 days. */
const maxAgeSeconds = 400 * 24 * 60 * 60;

function options({ publicUrl }: Public) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: publicUrl.startsWith('https:') } as const;
}

export function readSignInCookie(config: Public, request: FastifyRequest): string | undefined {
  return request.cookies[signInCookieName(config)];
}

/** Of staff: gone when the browser is closed. */
export function setStaffCookie(config: Public, reply: FastifyReply, token: string): void {
  reply.setCookie(signInCookieName(config), token, options(config));
}

export function setSignInCookie(config: Public, reply: FastifyReply, token: string): void {
  reply.setCookie(signInCookieName(config), token, { ...options(config), maxAge: maxAgeSeconds });
}

/** Ties the way to another site and back to this browser: nobody can be signed in by a link of somebody else's. */
function wayCookieName({ publicUrl }: Public): string {
  return publicUrl.startsWith('https:') ? '__Host-kodlugn-way' : 'kodlugn-way';
}

export function setWayCookie(config: Public, reply: FastifyReply, way: string): void {
  reply.setCookie(wayCookieName(config), way, { ...options(config), maxAge: 60 * 60 });
}

/** Read once: it is gone with this answer. */
export function takeWayCookie(config: Public, reply: FastifyReply): string {
  reply.clearCookie(wayCookieName(config), options(config));
  return reply.request.cookies[wayCookieName(config)] ?? '';
}

export function clearSignInCookie(config: Public, reply: FastifyReply): void {
  reply.clearCookie(signInCookieName(config), options(config));
}
