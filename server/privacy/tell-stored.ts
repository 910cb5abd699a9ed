/** Vad vi sparar och varför: which columns there are, how private, how long, and who reads. Nothing about any person. */
import { keptDays } from '../companies/company-days.ts';
import { columnClasses } from '../db/column-classes.ts';
import {
  categoryOfTable,
  dataCategories,
  erasableCategories,
  readersOfTable,
} from '../db/data-categories.ts';
import type { TableName } from '../db/describe-tables.ts';
import type { Deps } from '../deps.ts';
import type { Stored } from './privacy.contract.ts';
import { daysSetAside } from './set-aside.ts';

type Category = Stored['categories'][number];

export function tellStored({ config }: Pick<Deps, 'config'>): Stored {
  const { organisation } = config;
  return {
    categories: dataCategories.map((category) => ({
      category,
      ...howItEnds(config, category),
      tables: tablesOf(category),
    })),
    backupsKept: config.backupsKept,
    daysSetAside,
    written: {
      controller: organisation.controller,
      officer: organisation.dataProtectionOfficer,
      legalBasis: organisation.legalBasis,
      processors: organisation.processors,
      transfers: organisation.transfers,
    },
  };
}

function howItEnds(
  { privacy }: Pick<Deps['config'], 'privacy'>,
  category: Category['category'],
): Pick<Category, 'how' | 'keepDays'> {
  if (category === 'companies') return { how: 'stays', keepDays: keptDays };
  const erasable = erasableCategories.find((one) => one === category);
  if (erasable === undefined) return { how: 'stays', keepDays: null };
  const how = privacy.eraseByDecision.includes(erasable) ? 'by-decision' : 'at-once';
  return { how, keepDays: privacy.keepDays[erasable] ?? null };
}

function tablesOf(category: Category['category']): Category['tables'] {
  const names = Object.keys(categoryOfTable) as TableName[];
  return names
    .filter((table) => categoryOfTable[table] === category)
    .map((table) => ({
      table,
      readers: [...readersOfTable[table]],
      columns: Object.entries(columnClasses[table]).map(([column, isClass]) => ({ column, class: isClass })),
    }));
}
