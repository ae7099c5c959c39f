import { findDays } from './days.ts';
import { nameFirst } from './signature.ts';

/** The person next to a day on one line: "5 May 2024 · Ada Hale, RN", "Ada Hale 5 May 2024 revised". */
export function beforeDay(text: string): string | undefined {
  const [day] = findDays(text, true);
  if (!day) return undefined;
  const rest = day.start > 0 ? text : text.slice(day.end).replace(/^[\s,·•|–—-]+/, '');
  return nameFirst(rest) ?? undefined;
}

/** What a Chinese author may call themselves: no section, medium, house or label. */
export const HAN_USER =
  /^(?!.*(?:科普|资讯|新闻|健康|养生|频道|专栏|栏目|首页|医院|诊所|中心|来源|时间|日期|发布|编辑|浏览|阅读|网|报|社|号|组|团队|科|部|广告|关注|收藏|分享|评论|字体|原创|转载|百科|问答|哪|什么|怎么|如何))[\p{sc=Han}·]{2,8}$/u;

/** A Chinese name in front of the day, or on the line above it: "阿明 2024-03-05 21:16". */
export function hanName(text: string, next = ''): string {
  const [first = '', second = ''] = text.split(' ');
  if (first === '原创') return second;
  return /^(?:19|20)\d\d[-年/.]/.test(second) || (first === text && /^(?:19|20)\d\d[-年/.]/.test(next))
    ? first
    : '';
}
