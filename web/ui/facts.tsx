import { Fragment } from 'react';

/** Facts in a row, with a dot after each but the last. A fact is broken only where it is longer than a line. */
export function Facts({ facts }: { facts: string[] }) {
  const said = facts.filter((fact) => fact !== '');
  return said.map((fact, at) => (
    <Fragment key={fact}>
      {at > 0 ? ' ' : ''}
      <span className="fact">{at < said.length - 1 ? `${fact}\u00a0·` : fact}</span>
    </Fragment>
  ));
}
