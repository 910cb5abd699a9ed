// Sets theme, suggestions and language before the first paint, so that nobody who chose dark meets a bright page.
// A file of its own, because the security policy allows no script inside HTML. Kept in step with web/comfort/comfort.ts.
(() => {
  let comfort = {};
  try {
    comfort = JSON.parse(localStorage.getItem('kodlugn.comfort')) ?? {};
  } catch {
    comfort = {};
  }
  const chosen = ['light', 'dark', 'sepia', 'contrast'].find((theme) => theme === comfort.theme);
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  document.documentElement.dataset.theme = chosen ?? system;
  document.documentElement.dataset.suggestions = comfort.suggestions === 'hidden' ? 'hidden' : 'shown';
  if (comfort.locale === 'en') document.documentElement.lang = 'en';
  // On a slow network the page stays empty for a while: then it is said. What comes at once should not flicker past.
  setTimeout(() => {
    document.documentElement.dataset.slow = 'yes';
  }, 1_000);
})();
