import type { failures as english } from '../en/failures.ts';
import type { Translated } from '../translated.ts';

export const failures: Translated<typeof english> = {
  codes: {
    invalid: {
      what: '表单里还有填得不对的地方。',
      kept: '什么都没有保存，你写的内容都还在。',
      next: '改好标出的几项，再保存一次。',
    },
    'not-found': {
      what: '日志里已经没有这一条了。',
      kept: '其他内容没有变动。',
      next: '可能是在另一个窗口里移除的，撤销可以找回。',
    },
    conflict: {
      what: '打开之后，这一条在另一个窗口里被改过。',
      kept: '那边的修改已经保存，你写的内容也还在这里。',
      next: '先看一眼新的内容，再保存你想要的部分。',
    },
    'too-large': {
      what: '内容太大，一次放不下。',
      kept: '什么都没有保存，原文件没有动过。',
      next: '拆成几份，或者只导入要紧的部分。',
    },
    'empty-file': {
      what: '这个文件是空的。',
      kept: '什么都没有保存。',
      next: '看看文件是否已经复制或下载完，再选一次。',
    },
    'binary-file': {
      what: '这个文件里没有可以读的文字。',
      kept: '什么都没有保存，原文件没有动过。',
      next: '请另存为纯文本或 Markdown，或者直接粘贴文字。',
    },
    'unknown-file-type': {
      what: 'Plenary 读不了这种文件。',
      kept: '什么都没有保存，原文件没有动过。',
      next: '请另存为纯文本或 Markdown，或者直接粘贴文字。',
    },
    undecodable: {
      what: '认不出这个文件的文字编码。',
      kept: '什么都没有保存，原文件没有动过。',
      next: '请另存为 UTF-8，再选一次。',
    },
    'unreadable-file': {
      what: '这个文件读不出来。',
      kept: '什么都没有保存。',
      next: '看看文件还在不在、有没有读取权限，再选一次。',
    },
    'disk-full': {
      what: '磁盘满了，没有保存成功。',
      kept: '之前保存的都还在，你刚写的也还在这里。',
      next: '腾出一些空间，再保存一次。',
    },
    'disk-failed': {
      what: '磁盘读写出错。',
      kept: '之前保存的都没有动过，你刚写的也还在这里。',
      next: '检查磁盘或网络硬盘，再试一次。',
    },
    'read-only': {
      what: '日志文件夹只能读，不能写。',
      kept: '日志没有动过，你刚写的也还在这里。',
      next: '打开这个文件夹的写入权限，再试一次。',
    },
    'journal-in-use': {
      what: '这个日志已经在另一个 Plenary 里打开了。',
      kept: '日志没有动过。',
      next: '关掉那一个，再在这里重试。',
    },
    'journal-damaged': {
      what: '日志文件已损坏，没有打开。',
      kept: '文件原样留在那里，备份也都在。',
      next: '先把日志文件夹复制到安全的地方，再用最近的导出或备份恢复。',
    },
    'journal-foreign': {
      what: '日志文件夹里的文件不是 Plenary 写的。',
      kept: '那个文件原样留在那里。',
      next: '把它移到别处，或者换一个日志文件夹再启动。',
    },
    'journal-newer': {
      what: '这个日志是更新版本的 Plenary 写的。',
      kept: '日志原样留在那里。',
      next: '请用新版本打开。',
    },
    'journal-not-empty': {
      what: '日志里已经有活动了。',
      kept: '没有覆盖，也没有混入任何内容。',
      next: '请恢复到空的日志里：换一个新的日志文件夹再启动。',
    },
    'journal-closed': {
      what: '日志已经关闭。',
      kept: '保存过的都还在，你刚写的也还在这里。',
      next: '请重新启动 Plenary。',
    },
    'export-damaged': {
      what: '这不是一份完整的 Plenary 导出文件。',
      kept: '什么都没有恢复，日志没有动过。',
      next: '换一份导出文件，或者从原处重新复制一次。',
    },
    'export-newer': {
      what: '这份导出文件是更新版本的 Plenary 写的。',
      kept: '什么都没有恢复，日志没有动过。',
      next: '请用新版本恢复。',
    },
    'no-printer': {
      what: '这里没有能打印 PDF 的程序。',
      kept: '日志没有改动；报告仍可存为 HTML。',
      next: '把报告存为 HTML，用浏览器打开后打印：打印窗口里可以存成 PDF。',
    },
    'timed-out': {
      what: '用时太长，已经停下。',
      kept: '什么都没有保存，原文件没有动过。',
      next: '再试一次，或者只导入一部分。',
    },
    cancelled: {
      what: '已经取消。',
      kept: '什么都没有保存。',
      next: '随时可以重新开始。',
    },
    'unknown-operation': {
      what: '页面和程序的版本不一致。',
      kept: '保存过的都还在。',
      next: '请重新载入页面。',
    },
    unauthorised: {
      what: '这个页面没有连上 Plenary，或者连接已经失效。',
      kept: '保存过的都还在，你刚写的也还在这里。',
      next: '在运行 Plenary 的终端里按回车，会打开一个新窗口。',
    },
    unreachable: {
      what: 'Plenary 没有回应。',
      kept: '保存过的都还在，你刚写的也还在这里。',
      next: '看看 Plenary 是否还在运行，再试一次。',
    },
    internal: {
      what: 'Plenary 自己出了错。',
      kept: '保存过的都还在，你刚写的也还在这里。',
      next: '再试之前，先看看改动是否已经在了；如果又出错，请重新启动 Plenary。',
    },
  },
  details: {
    holder: '{{since}} 起由{{host}}打开（{{machine}} 上的进程 {{pid}}）。',
    limit: '上限：{{value}}',
    size: '这一份：{{value}}',
    name: '文件：{{value}}',
    file: '文件：{{value}}',
    where: '不对的地方：{{value}}',
  },
  holders: {
    desktop: ' Plenary 窗口',
    loopback: '浏览器里的 Plenary ',
    'command-line': '命令行里的 Plenary ',
  },
  fields: {
    required: '这一项不能空着。',
    'too-long': '太长了，请缩短一些。',
    'not-a-date': '这不是日期。请写成 2024-12-19、2024-12 或 2024。',
    'end-before-start': '结束早于开始。',
    'end-without-start': '只有结束没有开始，请补上开始日期。',
    'not-a-link': '链接要以 https://、http:// 或 mailto: 开头。',
    'not-a-number': '这不是数字。',
    'out-of-range': '这个数字超出了范围。',
    'not-a-choice': '请从给出的选项里选。',
    'not-a-currency': '币种是三个字母，例如 CNY、USD。',
    'too-many': '太多了，请去掉一些。',
    duplicate: '已经有了。',
    'wrong-type': '这里看不懂这个内容。',
  },
};
