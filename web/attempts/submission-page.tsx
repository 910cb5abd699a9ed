import { Page } from '../ui/page.tsx';

export function SubmissionPage({ submissionId }: { submissionId: string }) {
  return <Page heading={submissionId}>{null}</Page>;
}
