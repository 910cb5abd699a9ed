/** The words of what is stored: of the public page, and of the documents made from it. */
export const dataSentences = {
  sv: () => import('../locales/sv.json?data'),
  en: () => import('../locales/en.json?data'),
};
