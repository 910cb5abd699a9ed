// Sets what was chosen under Utseende before the first paint, so that nobody who chose dark meets a bright page.
// A file of its own, because the security policy allows no script inside HTML. Kept in step with
// web/comfort/show-comfort.ts and comfort-choices.ts by tests/web/comfort/comfort.test.ts.
(() => {
  const choices = {
    font: ['system', 'hyperlegible', 'lexend', 'opendyslexic'],
    textSize: ['medium', 'small', 'large', 'larger'],
    lineLength: ['medium', 'short', 'long'],
    spacing: ['normal', 'wide', 'wider'],
    density: ['normal', 'airy', 'compact'],
    suggestions: ['shown', 'hidden'],
  };
  // Somebody outside, by a link: as beginComfort in web/comfort/complete-comfort.ts.
  const ofBrowser = () =>
    /^\/(praktikplats|visat)(\/|$)/.test(location.pathname) && /^en/i.test(navigator.language) ? 'en' : 'sv';
  let kept = null;
  try {
    kept = localStorage.getItem('kodlugn.comfort');
  } catch {
    // A browser that keeps nothing: as on the first visit.
  }
  let comfort = kept === null ? { locale: ofBrowser() } : {};
  try {
    comfort = JSON.parse(kept) ?? comfort;
  } catch {
    // What lies there is not ours.
  }
  const root = document.documentElement;
  const system = () => {
    if (matchMedia('(prefers-contrast: more)').matches) return 'contrast';
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  };
  root.dataset.theme = ['light', 'dark', 'sepia', 'contrast'].includes(comfort.theme)
    ? comfort.theme
    : system();
  for (const [key, values] of Object.entries(choices)) {
    root.dataset[key] = values.includes(comfort[key]) ? comfort[key] : values[0];
  }
  if (comfort.locale === 'en') root.lang = 'en';
  // The sentences are on their way before the code that asks for them has come. The build writes where they lie.
  const sentences = document.currentScript.dataset[root.lang];
  if (sentences) {
    const link = document.createElement('link');
    document.head.append(Object.assign(link, { rel: 'modulepreload', crossOrigin: '', href: sentences }));
  }
  // On a slow network the page stays empty for a while: then it is said. What comes at once should not flicker past.
  setTimeout(() => {
    root.dataset.slow = 'yes';
  }, 1_000);
})();
