import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';

type Look = {
  /** The one suggested next step of the page: filled, and marked for tests and for Utseende. */
  isNext?: boolean;
  children: ReactNode;
};

function lookOf(isNext: boolean) {
  return { className: isNext ? 'button next' : 'button', ...(isNext ? { 'data-next': '' } : {}) };
}

/** A button that does something here. While `isBusy` it keeps its place and its focus, and answers no press. */
export function Button({
  isNext = false,
  isBusy = false,
  onClick,
  children,
  ...rest
}: Look & { isBusy?: boolean; ref?: Ref<HTMLButtonElement> } & Omit<
    ButtonHTMLAttributes<HTMLButtonElement>,
    'className'
  >) {
  return (
    <button
      type="button"
      {...rest}
      {...lookOf(isNext)}
      aria-disabled={isBusy}
      onClick={(event) => (isBusy ? event.preventDefault() : onClick?.(event))}
    >
      {children}
    </button>
  );
}

type LinkProps = Look & { href: string; label?: string | undefined };

/** A link that looks like a button: it leads to another page. `label` says more to a screen reader. */
export function LinkButton({ isNext = false, href, label, children }: LinkProps) {
  return (
    <a {...lookOf(isNext)} href={href} aria-label={label}>
      {children}
    </a>
  );
}
