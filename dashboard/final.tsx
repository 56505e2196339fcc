import type { ComponentChildren } from 'preact';
import { Button } from '../src/ui/controls.tsx';
import { Dialog } from '../src/ui/dialog.tsx';

type FinalProps = {
  readonly title: string;
  /** The words of the safe button, on which the focus starts. */
  readonly keep: string;
  readonly go: string;
  readonly onGo: () => void;
  readonly onClose: () => void;
  /** What goes, and what stays. */
  readonly children: ComponentChildren;
};

/** The question before what cannot be undone. */
export function Final({ title, keep, go, onGo, onClose, children }: FinalProps) {
  const gone = () => {
    onClose();
    onGo();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      <div class="actions actions-end">
        <Button autofocus onClick={onClose}>
          {keep}
        </Button>
        <Button kind="danger-solid" onClick={gone}>
          {go}
        </Button>
      </div>
    </Dialog>
  );
}
