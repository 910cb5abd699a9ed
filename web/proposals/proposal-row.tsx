import { useTranslation } from 'react-i18next';
import { pathTo } from '../routes.ts';
import { DayIn } from '../ui/in-sentence.tsx';
import { usePersonName } from './person-name.ts';
import type { ProposalInList } from './proposals-query.ts';

type ProposalRowProps = { proposal: ProposalInList; isOfPerson?: boolean };

/** One proposal in a list: who and where, and how far it has come. */
export function ProposalRow({ proposal, isOfPerson = false }: ProposalRowProps) {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  const { proposalId, title, companyName, state, madeOn } = proposal;
  const place = t('proposals.placeAt', { title, company: companyName });
  return (
    <li>
      <p className="row-link">
        <a href={pathTo('proposal', { proposalId })}>
          {isOfPerson ? place : t('proposals.pair', { name: nameOf(proposal), place })}
        </a>
      </p>
      <p>
        {t(`proposals.state.${state}`)} <DayIn sentence={(day) => t('proposals.made', { day })} at={madeOn} />
      </p>
    </li>
  );
}
