/**
 * What lies on a person's own device: each thing that the browser keeps for us belongs to one of these, by the beginning of
 * its name. Cookies are the server's (sign-in-cookie.ts), `copies` and `code` are databases, `files` the service worker's.
 */
export const onDevice = {
  signIn: [
    'kodlugn',
    'kodlugn-way',
    'kodlugn.entered',
    'kodlugn.beside',
    'kodlugn.own-code',
    'kodlugn.way-back',
  ],
  unsent: ['kodlugn.form.', 'kodlugn.thread.', 'kodlugn.talk.', 'kodlugn.review.', 'kodlugn.unsaved.'],
  code: ['kodlugn'],
  copies: ['kodlugn-copies'],
  tried: ['kodlugn.tried.'],
  looks: ['kodlugn.comfort'],
  choices: ['kodlugn.told.', 'kodlugn.exact.', 'kodlugn.list-seen.', 'kodlugn.settled-versions'],
  files: ['kodlugn-shell'],
} as const;

export type OnDevice = keyof typeof onDevice;
