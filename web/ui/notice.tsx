import { useTranslation } from 'react-i18next';
import { ApiError } from '../api.ts';
import { findRoute, pathTo, routes } from '../routes.ts';
import { Mark } from './mark.tsx';
import { useProblem } from './problem.ts';

type NoticeProps = {
  error: unknown;
  /** After an act that should have saved a form: the device keeps code, not what is written in a form. */
  isForm?: boolean;
};

/** An error as a sentence and what one can do next. Put it inside a `Status` when it comes after an act. */
export function Notice({ error, isForm = false }: NoticeProps) {
  const { t } = useTranslation();
  const { sentence, next, step } = useProblem(error);
  const isOurs = !(error instanceof ApiError) || error.code === 'platform-fault';
  return (
    <div className="notice">
      <p>
        {isOurs ? <Mark shape="square" /> : null}
        {isForm && error instanceof ApiError && error.code === 'offline' ? t('common.notSavedYet') : sentence}
      </p>
      <p>
        {next} {step === 'go-to-list' ? <a href={pathTo('list')}>{t('common.list')}</a> : null}
        {step === 'go-to-start' ? <a href={pathTo('start')}>{t('common.start')}</a> : null}
        {step === 'sign-in' ? <SignInLink /> : null}
      </p>
    </div>
  );
}

/** Staff enter elsewhere than a person with a code: the page itself tells which of them this is. */
function SignInLink() {
  const { t } = useTranslation();
  const name = findRoute(location.pathname);
  return name !== undefined && routes[name].signIn === 'staff' ? (
    <a href={pathTo('staffSignIn')}>{t('common.enterAsStaff')}</a>
  ) : (
    <a href={pathTo('enter')}>{t('common.enter')}</a>
  );
}
