/**
 * A person with the accessibility tree and nothing else: what Chromium gives to a screen reader. Nothing is looked up
 * by a selector; a control is found by its role and name, gets the focus, and a key presses it.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';
import type { Person } from '../support/browser.ts';
import type { Hands } from './candidate-journey.ts';

type TreeNode = Awaited<ReturnType<typeof readTree>>[number];

const waitsMs = 90_000;

/** The nodes that a screen reader meets, in order. */
async function readTree(cdp: CDPSession) {
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [], backendDOMNodeId, ...node }) => {
      const above: string[] = [];
      for (let at = node.parentId; at !== undefined; at = byId.get(at)?.parentId) {
        const { role: outer, name: outerName } = byId.get(at) ?? {};
        above.push(`${outer?.value} ${outerName?.value ?? ''}`);
      }
      return {
        role: String(role?.value),
        name: String(name?.value ?? ''),
        above,
        has: (property: string, value: unknown) =>
          properties.some((one) => one.name === property && one.value.value === value),
        backendDOMNodeId,
      };
    });
}

function isNamed({ name }: TreeNode, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}

const isHeard = ({ above, role }: TreeNode) =>
  role === 'StaticText' && above.some((outer) => outer.startsWith('status '));

export async function treeHands({ page, context }: Person): Promise<Hands> {
  const cdp = await context.newCDPSession(page);
  await cdp.send('DOM.enable');
  await cdp.send('Accessibility.enable');

  /** The first that fits, once there is one. Pages change under the reading: then it is read again. */
  const find = async (what: string, fits: (node: TreeNode) => boolean): Promise<TreeNode> => {
    const until = Date.now() + waitsMs;
    while (Date.now() < until) {
      const nodes = await readTree(cdp).catch(() => []);
      const found = nodes.find(fits);
      if (found) return found;
      await sleep(100);
    }
    throw new Error(`The tree has no ${what}.`);
  };
  const focusOn = async (what: string, fits: (node: TreeNode) => boolean) => {
    const { backendDOMNodeId } = await find(what, fits);
    if (backendDOMNodeId === undefined) throw new Error(`Nothing can be done with ${what}.`);
    await cdp.send('DOM.focus', { backendNodeId: backendDOMNodeId });
    await find(`focus on ${what}`, (node) => fits(node) && node.has('focused', true));
  };
  return {
    press: async (role, name) => {
      await focusOn(`${role} ${name}`, (node) => node.role === role && isNamed(node, name));
      await page.keyboard.press('Enter');
    },
    choose: async (group, name) => {
      const isWanted = (node: TreeNode) =>
        node.role === 'radio' && node.name === name && node.above.includes(`group ${group}`);
      await focusOn(`choice ${name}`, isWanted);
      await page.keyboard.press('Space');
      await find(`chosen ${name}`, (node) => isWanted(node) && node.has('checked', 'true'));
    },
    write: async (field, text) => {
      await focusOn(`field ${field}`, (node) => node.role === 'textbox' && isNamed(node, field));
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(text);
    },
    arrive: async (heading) => {
      await find(
        `page ${heading}`,
        (node) => node.role === 'heading' && node.has('level', 1) && node.name === heading,
      );
    },
    read: async (words) => {
      const isRead = (node: TreeNode) =>
        typeof words === 'string' ? node.name.includes(words) : words.test(node.name);
      return (await find(`words ${words}`, (node) => node.role === 'StaticText' && isRead(node))).name;
    },
    hear: async (words) => {
      await find(`told ${words}`, (node) => isHeard(node) && node.name.includes(words));
    },
    whereAmI: async () => {
      const focused = (node: TreeNode) => node.role !== 'RootWebArea' && node.has('focused', true);
      return (await find('focus', focused)).name;
    },
  };
}
