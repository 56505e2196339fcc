import type { ComponentProps } from 'preact';
import { Icon, type IconName } from './icons.tsx';

type Picture = { readonly icon?: IconName | undefined; readonly flip?: boolean | undefined };

type ButtonProps = Picture &
  Omit<ComponentProps<'button'>, 'icon'> & {
    readonly kind?: 'primary' | 'quiet' | 'danger' | 'danger-solid' | undefined;
    readonly large?: boolean | undefined;
    readonly wide?: boolean | undefined;
    readonly pressed?: boolean | undefined;
  };

/** A button with words. One `primary` per face. */
export function Button({ kind, large, wide, pressed, icon, flip, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} class={buttonClass(kind, large, wide)} aria-pressed={pressed}>
      {icon === undefined ? null : <Icon name={icon} flip={flip === true} />}
      {children}
    </button>
  );
}

function buttonClass(kind: ButtonProps['kind'], large?: boolean, wide?: boolean): string {
  return ['btn', kind && `btn-${kind}`, large && 'btn-l', wide && 'btn-wide'].filter(Boolean).join(' ');
}

type IconButtonProps = Omit<ComponentProps<'button'>, 'icon' | 'label'> & {
  readonly icon: IconName;
  readonly flip?: boolean | undefined;
  /** Verb and object: "Dismiss Reporting Lead, Finance". */
  readonly label: string;
  readonly pressed?: boolean | undefined;
};

/** A button that is a drawing. Its spoken name says verb and object. */
export function IconButton({ icon, flip, label, pressed, ...rest }: IconButtonProps) {
  return (
    <button type="button" {...rest} class="iconbtn" aria-label={label} aria-pressed={pressed}>
      <Icon name={icon} flip={flip === true} />
    </button>
  );
}

/** A button that reads as a link: for what leads on inside a sentence. */
export function LinkButton(props: ComponentProps<'button'>) {
  return <button type="button" {...props} class="linkbtn" />;
}
