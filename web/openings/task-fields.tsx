import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { GrowingLine } from '../ui/growing-line.tsx';
import { useLocale } from '../ui/use-locale.ts';
import { useWording } from '../ui/wording.ts';
import { kinds } from './opening-words.ts';
import type { SkillName, Task } from './openings-query.ts';

type TaskFieldsProps = { tasks: Task[]; skillsToChoose: SkillName[]; onChange: (tasks: Task[]) => void };

/** Tasks lifted from somebody's week, one after the other. */
export function TaskFields({ tasks, skillsToChoose, onChange }: TaskFieldsProps) {
  const { t } = useTranslation();
  const hintId = useId();
  const change = (at: number, task: Task) => onChange(tasks.map((one, index) => (index === at ? task : one)));
  return (
    <fieldset className="task-fields">
      <legend>
        <h2>{t('openings.tasks.heading')}</h2>
      </legend>
      <p>{t('openings.tasks.says')}</p>
      <p className="quiet" id={hintId}>
        {t('openings.tasks.hint')}
      </p>
      <ol>
        {tasks.map((task, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: tasks are told by their order
          <li key={index}>
            <OneTask
              number={index + 1}
              hintId={hintId}
              task={task}
              skillsToChoose={skillsToChoose}
              onChange={(one) => change(index, one)}
            />
            <Button onClick={() => onChange(tasks.filter((_, at) => at !== index))}>
              {t('openings.tasks.remove', { number: index + 1 })}
            </Button>
          </li>
        ))}
      </ol>
      <Button onClick={() => onChange([...tasks, { what: '', skillIds: [], kinds: [] }])}>
        {t('openings.tasks.add')}
      </Button>
    </fieldset>
  );
}

type OneTaskProps = {
  number: number;
  /** What is not to be written there: said once for all of them. */
  hintId: string;
  task: Task;
  skillsToChoose: SkillName[];
  onChange: (task: Task) => void;
};

function OneTask({ number, hintId, task, skillsToChoose, onChange }: OneTaskProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { list } = useWording();
  const about = [
    ...skillsToChoose
      .filter(({ skillId }) => task.skillIds.includes(skillId))
      .map(({ name }) => name[locale]),
    ...kinds.filter((kind) => task.kinds.includes(kind)).map((kind) => t(`kinds.${kind}`)),
  ];
  const id = useId();
  return (
    <>
      <label htmlFor={`${id}-what`}>{t('openings.tasks.what', { number })}</label>
      <GrowingLine
        id={`${id}-what`}
        maxLength={200}
        describedBy={hintId}
        value={task.what}
        onChange={(what) => onChange({ ...task, what })}
      />
      <details>
        <summary>
          {about.length === 0
            ? t('openings.tasks.takes', { number })
            : t('openings.tasks.takesNow', { number, about: list(about) })}
        </summary>
        <fieldset className="role-boxes">
          <legend>{t('openings.tasks.kinds')}</legend>
          {kinds.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={task.kinds.includes(kind)}
                onChange={() => onChange({ ...task, kinds: toggled(task.kinds, kind) })}
              />
              {t(`kinds.${kind}`)}
            </label>
          ))}
        </fieldset>
        <fieldset className="role-boxes">
          <legend>{t('openings.tasks.skills')}</legend>
          {skillsToChoose.map(({ skillId, name }) => (
            <label key={skillId}>
              <input
                type="checkbox"
                checked={task.skillIds.includes(skillId)}
                onChange={() => onChange({ ...task, skillIds: toggled(task.skillIds, skillId) })}
              />
              {name[locale]}
            </label>
          ))}
        </fieldset>
      </details>
    </>
  );
}

/** Those in which something is written. */
export function writtenTasks(tasks: Task[]): Task[] {
  return tasks.filter(({ what }) => what.trim() !== '');
}

function toggled<T>(chosen: T[], one: T): T[] {
  return chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one];
}
