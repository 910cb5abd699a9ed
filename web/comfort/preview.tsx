/** A little of everything that the choices change: text, a link, states, code. */
import { useTranslation } from 'react-i18next';
import { Mark } from '../ui/mark.tsx';

export function Preview() {
  const { t } = useTranslation();
  return (
    <section className="preview" aria-labelledby="preview-heading">
      <h2 id="preview-heading">{t('comfort.preview.heading')}</h2>
      <p>{t('comfort.preview.says')}</p>
      <p className="holds">
        <Mark shape="full" />
        {t('comfort.preview.holds')}
      </p>
      <p className="holdsnot">
        <Mark shape="empty" />
        {t('comfort.preview.holdsNot')}
      </p>
      {/* Code in the colours that the editor has, from the same tokens. */}
      <pre>
        <code>
          <span className="quiet">{'// 2 tools\n'}</span>
          <span className="ours">return</span>
          {' tools.slice('}
          <span className="holdsnot">0</span>
          {', '}
          <span className="holdsnot">2</span>
          {');'}
        </code>
      </pre>
    </section>
  );
}
