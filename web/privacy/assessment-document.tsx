/** A template for the impact assessment (GDPR article 35): the parts of the program filled in, room for the rest. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#server/privacy/privacy.contract.ts';
import { countColumns } from './data-words.ts';
import { WrittenParts } from './written-parts.tsx';

const described = ['what', 'who', 'result', 'report', 'staff', 'outside', 'sessions', 'aboutMe'] as const;
const needs = ['name', 'watch', 'time', 'text', 'consent'] as const;
const rights = ['read', 'erase', 'seen', 'correct'] as const;
const risks = [
  'known',
  'curious',
  'taken',
  'attack',
  'stolen',
  'passed',
  'met',
  'unfair',
  'kept',
  'lost',
  'forced',
  'health',
] as const;

export function AssessmentDocument({ stored, name }: { stored: Stored; name: string }) {
  const { t } = useTranslation();
  return (
    <>
      <h2>{t('record.who')}</h2>
      <dl className="contact">
        <div>
          <dt>{t('dataWords.organisation')}</dt>
          <dd>{name}</dd>
        </div>
        <WrittenParts
          written={stored.written}
          parts={['controller', 'officer', 'legalBasis', 'processors', 'transfers']}
        />
      </dl>
      <h2>{t('dpia.describe')}</h2>
      <Lines>{described.map((one) => t(`dpia.describeSays.${one}`))}</Lines>
      <WriteHere says={t('dpia.ask.scale')} />
      <WriteHere says={t('dpia.ask.where')} />
      <h2>{t('dpia.data')}</h2>
      <p>{t('dpia.dataSays')}</p>
      <Lines>
        {stored.categories.map((category) =>
          t('dpia.dataCount', {
            category: t(`dataWords.categories.${category.category}.name`),
            ...countColumns(category),
          }),
        )}
      </Lines>
      <h2>{t('dpia.need')}</h2>
      <Lines>{needs.map((one) => t(`dpia.needSays.${one}`))}</Lines>
      <WriteHere says={t('dpia.ask.need')} />
      <WriteHere says={t('dpia.ask.basis')} />
      <h2>{t('dpia.rights')}</h2>
      <Lines>{rights.map((one) => t(`dpia.rightsSays.${one}`))}</Lines>
      <h2>{t('dpia.risks')}</h2>
      {risks.map((risk) => (
        <section key={risk}>
          <h3>{t(`dpia.risk.${risk}.name`)}</h3>
          <p>{t(`dpia.risk.${risk}.does`)}</p>
          <WriteHere says={t('dpia.likely')} />
        </section>
      ))}
      <h2>{t('dpia.opinions')}</h2>
      <WriteHere says={t('dpia.ask.asked')} />
      <WriteHere says={t('dpia.ask.officer')} />
      <h2>{t('dpia.decision')}</h2>
      <WriteHere says={t('dpia.ask.left')} />
      <WriteHere says={t('dpia.ask.decision')} />
    </>
  );
}

function Lines({ children }: { children: string[] }) {
  return (
    <ul>
      {children.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function WriteHere({ says }: { says: ReactNode }) {
  const { t } = useTranslation();
  return (
    <p className="write-here">
      {t('dpia.writeHere')} {says}
    </p>
  );
}
