import { MoreHorizontal } from 'lucide-react';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, type MenuAction } from '../../ui/Menu.tsx';

/** What can be done to one takeaway or session, behind three dots. */
export function ItemMenu({ label, actions }: { label: string; actions: readonly MenuAction[] }) {
  return (
    <Menu
      label={label}
      actions={actions}
      trigger={
        <IconButton label={label} size="small">
          <MoreHorizontal aria-hidden size={15} />
        </IconButton>
      }
    />
  );
}
