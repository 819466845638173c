import type { terms as english } from '../en/terms.ts';
import type { Translated } from '../translated.ts';

export const terms: Translated<typeof english> = {
  roles: {
    attendee: '听众',
    speaker: '讲者',
    panelist: '圆桌嘉宾',
    moderator: '主持',
    organiser: '主办',
  },
  states: {
    interested: '感兴趣',
    planned: '计划去',
    attended: '去过',
    skipped: '没去',
    cancelled: '已取消',
  },
  formats: { 'in-person': '线下', online: '线上', hybrid: '线上线下' },
  sessionKinds: {
    keynote: '主题报告',
    talk: '报告',
    panel: '圆桌',
    workshop: '工作坊',
    poster: '海报',
    hallway: '走廊交谈',
    other: '其他',
  },
  takeawayKinds: {
    insight: '见解',
    action: '待办',
    question: '问题',
    quote: '原话',
    contact: '人脉',
  },
  outcomes: {
    open: '开放',
    used: '已用上',
    'changed-my-mind': '改变了看法',
    dropped: '已放下',
  },
  parts: {
    speaker: '讲者',
    panelist: '圆桌嘉宾',
    moderator: '主持',
    host: '东道主',
    author: '作者',
    met: '会上认识',
  },
  purposeKinds: {
    learn: '学东西',
    meet: '见人',
    speak: '去演讲',
    recruit: '招人',
    customer: '为客户',
    duty: '人情或职责',
  },
  inviters: {
    myself: '自己找的',
    organiser: '主办方',
    vendor: '厂商',
    colleague: '同事',
    friend: '朋友',
    employer: '单位',
  },
  missed: { yes: '错过了什么', no: '没错过什么', unknown: '说不准' },
  ratings: { '1': '差', '2': '较弱', '3': '一般', '4': '好', '5': '极好' },
  severalLanguages: '多种语言',
};
