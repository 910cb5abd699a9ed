import { useTranslation } from 'react-i18next';
import { type OnDevice, onDevice } from './on-device.ts';

const parts = Object.keys(onDevice) as OnDevice[];

/** What the browser keeps on the person's own device, and when it goes. */
export function OnDeviceParts() {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('dataWords.device.says')}</p>
      <dl className="contact">
        {parts.map((part) => (
          <div key={part}>
            <dt>{t(`dataWords.device.${part}.name`)}</dt>
            <dd>{t(`dataWords.device.${part}.goes`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('dataWords.device.erased')}</p>
    </>
  );
}
