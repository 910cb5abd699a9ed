/** The sentences that more than one fetched file of pages waits for. */
export const paperSentences = {
  sv: () => import('./locales/sv.json?papers'),
  en: () => import('./locales/en.json?papers'),
};

export const aboutMeSentences = {
  sv: () => import('./locales/sv.json?aboutMe'),
  en: () => import('./locales/en.json?aboutMe'),
};

export const sessionSentences = {
  sv: () => import('./locales/sv.json?sessions'),
  en: () => import('./locales/en.json?sessions'),
};

export const sharedSentences = {
  sv: () => import('./locales/sv.json?shared'),
  en: () => import('./locales/en.json?shared'),
};

export const proposalSentences = {
  sv: () => import('./locales/sv.json?proposals'),
  en: () => import('./locales/en.json?proposals'),
};

export const openingSentences = {
  sv: () => import('./locales/sv.json?openings'),
  en: () => import('./locales/en.json?openings'),
};
