/** The one door for HTML and script addresses under Trusted Types. The policy is named in the server's CSP. */

type Policy = {
  createHTML: (text: string) => unknown;
  createScriptURL: (url: string) => unknown;
};
type Factory = { createPolicy: (name: string, rules: Policy) => Policy };

const rules: Policy = {
  // Only statement, hint and example HTML comes here: rendered by the server from Markdown with raw HTML off.
  createHTML: (text) => text,
  createScriptURL: (url) => {
    const { origin } = new URL(url, location.href);
    if (origin !== location.origin) throw new TypeError('Only scripts of this site are allowed.');
    return url;
  },
};

const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
const policy = factory?.createPolicy('kodlugn', rules) ?? rules;

/** HTML that our server rendered, for `dangerouslySetInnerHTML={html(text)}`. */
export function html(text: string): { __html: string } {
  // React hands the TrustedHTML object on untouched; its type only knows strings.
  return { __html: policy.createHTML(text) as string };
}

/** The address of a script of ours, for `new Worker(scriptUrl(url))`. */
export function scriptUrl(url: string): string {
  return policy.createScriptURL(url) as string;
}
