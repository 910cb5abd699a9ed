/** The programs of a new challenge, in each language: what an order costs. */
import type { Language } from '#sandbox';

type Written = Exclude<Language, 'sql'>;

const forms: Record<Written, (lines: Body) => string> = {
  javascript: (body) => script('prices', '', body),
  typescript: (body) => script('prices: number[]', ': number', body),
  python: ({ python }) => `def total(prices):\n${python}`,
};
type Body = { script: string; python: string };

function script(parameter: string, type: string, body: Body): string {
  return `export function total(${parameter})${type} {\n${body.script}}\n`;
}

const bodies = {
  right: {
    script: '  let sum = 0;\n  for (const price of prices) sum += price;\n  return sum;\n',
    python: '    result = 0\n    for price in prices:\n        result += price\n    return result\n',
  },
  otherRight: {
    script: '  return prices.reduce((sum, price) => sum + price, 0);\n',
    python: '    return sum(prices)\n',
  },
  skipsDiscounts: {
    script:
      '  let sum = 0;\n  for (const price of prices) {\n    if (price > 0) sum += price;\n  }\n  return sum;\n',
    python: '    return sum(price for price in prices if price > 0)\n',
  },
  skipsLast: {
    script: '  return prices.slice(0, -1).reduce((sum, price) => sum + price, 0);\n',
    python: '    return sum(prices[:-1])\n',
  },
  addsDiscounts: {
    script: '  let sum = 0;\n  for (const price of prices) sum += Math.abs(price);\n  return sum;\n',
    python: '    return sum(abs(price) for price in prices)\n',
  },
  stopsEarly: {
    script:
      '  let sum = 0;\n  for (let at = 1; at < prices.length; at += 1) sum += prices[at - 1];\n  return sum;\n',
    python:
      '    result = 0\n    for at in range(len(prices) - 1):\n        result += prices[at]\n    return result\n',
  },
  oneAlways: { script: '  return 1;\n', python: '    return 1\n' },
  prints: { script: '  console.log(prices.length);\n', python: '    print(len(prices))\n' },
} satisfies Record<string, Body>;

/** The source of one program, e.g. the one that skips discounts. */
export function cafeProgram(language: Language, which: keyof typeof bodies): string {
  return language === 'sql' ? '' : forms[language](bodies[which]);
}
