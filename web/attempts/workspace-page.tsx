import { Page } from '../ui/page.tsx';

export function WorkspacePage({ slug }: { slug: string }) {
  return <Page heading={slug}>{null}</Page>;
}
