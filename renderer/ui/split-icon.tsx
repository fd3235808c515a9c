import Icon from '@ant-design/icons';

function Split() {
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" fill="none" stroke="currentColor">
      <path d="M1.5 2.5h13v11h-13zM8 2.5v11M3.5 5.5h2.5M3.5 8h2.5M10 5.5h2.5M10 8h2.5M10 10.5h2.5" />
    </svg>
  );
}

/** Two columns of text side by side: the sign of the workbench. */
export function SplitIcon() {
  return <Icon component={Split} aria-hidden />;
}
