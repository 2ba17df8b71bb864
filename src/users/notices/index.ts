export { noticeOfChange, type Change } from './notice-of-change.js'
export { noticeTasks } from './notice-mail.js'
export type { NoticeKind } from './notice-kind.js'
export { tellOwner } from './tell-owner.js'
