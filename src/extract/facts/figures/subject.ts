// A figure's metric and context in; the organization, place or program that the number is about, out.
import type { FigureContext } from './context.ts';
import { agent, inTopic, leader, running, sharedTopic, topicWords } from './subject/agents.ts';
import { alliance, bracketed, genitive, holder, placeAt, placeTopic, quotedHolder } from './subject/holders.ts';
import { fund, intoFund, owner, recipient } from './subject/money.ts';
import { pointed } from './subject/pointed.ts';
import type { FigureSubject, SubjectRule } from './subject/rule.ts';
import { lastShown, modified, program, runningProgram } from './subject/things.ts';

const STOCK: readonly SubjectRule[] = [
  bracketed,
  genitive,
  placeTopic,
  holder,
  quotedHolder,
  agent,
  sharedTopic,
  pointed,
  inTopic,
  placeAt,
  leader,
  running,
  topicWords,
];
const MEMBERS: readonly SubjectRule[] = [
  bracketed,
  alliance,
  holder,
  quotedHolder,
  agent,
  sharedTopic,
  leader,
  running,
  topicWords,
];
const COUNTED: readonly SubjectRule[] = [
  bracketed,
  intoFund,
  recipient,
  holder,
  quotedHolder,
  agent,
  sharedTopic,
  pointed,
  leader,
  running,
  topicWords,
];
const PROGRAM: readonly SubjectRule[] = [
  bracketed,
  program,
  runningProgram,
  genitive,
  agent,
  sharedTopic,
  running,
  topicWords,
];
const CLAIM: readonly SubjectRule[] = [
  modified,
  bracketed,
  genitive,
  placeTopic,
  lastShown,
  agent,
  sharedTopic,
  pointed,
  inTopic,
  placeAt,
  running,
  topicWords,
];
const DEED: readonly SubjectRule[] = [bracketed, leader, agent, sharedTopic, pointed, running, topicWords];

/** In which order the rules are asked, by metric. */
const RULES: Readonly<Record<string, readonly SubjectRule[]>> = {
  'fund-size': [fund, agent, sharedTopic, pointed, running, topicWords],
  investment: [intoFund, recipient, owner, leader, agent, sharedTopic, pointed, running, topicWords],
  prize: [program, runningProgram, agent, sharedTopic, pointed, running, topicWords],
  'talent-target': DEED,
  'trainee-count': PROGRAM,
  'course-count': PROGRAM,
  'field-count': PROGRAM,
  duration: [program, agent, sharedTopic, pointed, running, topicWords],
  'affiliate-count': COUNTED,
  'member-count': MEMBERS,
  'partner-count': [bracketed, agent, sharedTopic, pointed, running, topicWords],
  'portfolio-count': [bracketed, agent, sharedTopic, pointed, running, topicWords],
  reduction: CLAIM,
  growth: CLAIM,
  multiple: CLAIM,
};

/** The first rule of the metric's list that finds one. */
export function readSubject(metric: string, context: FigureContext): FigureSubject | undefined {
  for (const rule of RULES[metric] ?? STOCK) {
    const found = rule(context);
    if (found) return found;
  }
  return undefined;
}
