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

export function clearSignInCookie(config: Public, reply: FastifyReply): void {
  reply.clearCookie(signInCookieName(config), options(config));
}
