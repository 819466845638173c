/** The words that the system shows for Plenary: menu and dialogs, in the language of the page. */
import type { LANGUAGES } from '#shared/settings.ts';

export type Language = Exclude<(typeof LANGUAGES)[number], 'system'>;

const en = {
  menu: {
    about: 'About Plenary',
    services: 'Services',
    hide: 'Hide Plenary',
    hideOthers: 'Hide Others',
    unhide: 'Show All',
    quit: 'Quit Plenary',
    file: 'File',
    log: 'Log an event',
    import: 'Import…',
    export: 'Export…',
    settings: 'Settings…',
    close: 'Close Window',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select All',
    find: 'Search',
    view: 'View',
    timeline: 'Timeline',
    takeaways: 'Takeaways',
    people: 'People',
    theme: 'Theme',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    zoomIn: 'Zoom In',
    zoomOut: 'Zoom Out',
    zoomReset: 'Actual Size',
    fullScreen: 'Full Screen',
    reload: 'Reload',
    devTools: 'Developer Tools',
    window: 'Window',
    minimize: 'Minimize',
    zoom: 'Zoom',
    front: 'Bring All to Front',
    help: 'Help',
    keys: 'Keys',
  },
  link: {
    question: 'Open this address outside Plenary?',
    open: 'Open',
    cancel: 'Cancel',
  },
  stopped: {
    message: 'The window stopped working.',
    detail: 'Everything saved is safe on disk. Open the window again to go on.',
    reopen: 'Open again',
    quit: 'Quit Plenary',
  },
};

export type Words = typeof en;

const zhCN: Words = {
  menu: {
    about: '关于 Plenary',
    services: '服务',
    hide: '隐藏 Plenary',
    hideOthers: '隐藏其他',
    unhide: '全部显示',
    quit: '退出 Plenary',
    file: '文件',
    log: '记一场会',
    import: '导入…',
    export: '导出…',
    settings: '设置…',
    close: '关闭窗口',
    edit: '编辑',
    undo: '撤销',
    redo: '重做',
    cut: '剪切',
    copy: '复制',
    paste: '粘贴',
    selectAll: '全选',
    find: '搜索',
    view: '视图',
    timeline: '时间线',
    takeaways: '收获',
    people: '人',
    theme: '主题',
    themes: { system: '跟随系统', light: '浅色', dark: '深色' },
    zoomIn: '放大',
    zoomOut: '缩小',
    zoomReset: '实际大小',
    fullScreen: '全屏',
    reload: '重新加载',
    devTools: '开发者工具',
    window: '窗口',
    minimize: '最小化',
    zoom: '缩放',
    front: '全部置于前面',
    help: '帮助',
    keys: '快捷键',
  },
  link: {
    question: '要在 Plenary 之外打开这个地址吗？',
    open: '打开',
    cancel: '取消',
  },
  stopped: {
    message: '窗口停止了工作。',
    detail: '已保存的内容都在磁盘上。重新打开窗口即可继续。',
    reopen: '重新打开',
    quit: '退出 Plenary',
  },
};

export const WORDS: Readonly<Record<Language, Words>> = { en, 'zh-CN': zhCN };

/**
 * The language for a setting. `system` takes the first of the user's languages (BCP 47 tags, the
 * preferred first) that Plenary speaks, and English where it speaks none.
 */
export function chooseLanguage(
  setting: (typeof LANGUAGES)[number],
  preferred: readonly string[],
): Language {
  if (setting !== 'system') return setting;
  const known = preferred.find((tag) => /^(en|zh)\b/i.test(tag));
  return known?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
