import { addMonths, toCivilDate } from '../dates.ts';
import type { Draft, World } from './draft.ts';
import { placeName } from './people.ts';
import { addOperational } from './operational.ts';
import { healthyTopics, type Topic } from './topics.ts';
import { addUmbrella } from './umbrella.ts';

const groups = ['neighbour', 'company', 'university', 'neighbour', 'community', 'central'] as const;
type HealthyGroup = (typeof groups)[number];

/** How many agreements of each topic there are already, so that later rounds take other partners and places. */
export type Counter = Map<HealthyGroup, number>;

const nextTopic = (world: World, counter: Counter, group: HealthyGroup): Topic => {
  const used = counter.get(group) ?? 0;
  counter.set(group, used + 1);
  const topics = healthyTopics[group];
  const topic = topics[used % topics.length];
  if (topic === undefined) throw new Error(`no topics for ${group}`);
  const round = Math.floor(used / topics.length);
  if (round === 0) return topic;
  const amountMillion = 60 + world.random.between(0, 30) * 10;
  // Much of the title is the place, so that later rounds do not look like the same agreement entered twice.
  const short = topic.activity.split(' ').slice(0, 2).join(' ');
  const [from, to] = [placeName(world.random), placeName(world.random)];
  return { ...topic, title: `${short} Kampung ${from} dan ${to}`, amountMillion };
};

/** A day of the year that falls on a working part of the month. */
const someDay = (world: World, year: number, fromMonth: number, toMonth: number): string =>
  toCivilDate(year, world.random.between(fromMonth, toMonth), world.random.between(3, 27));

/**
 * Adds one umbrella and up to `children` executing agreements in good order; gives what it added.
 *
 * Terms end on 31 December, either before the base year or at least a year after it, so that no day of the base year
 * sees one about to end.
 */
export function addHealthyFamily(
  world: World,
  counter: Counter,
  { index, children }: { index: number; children: number },
): readonly Draft[] {
  const group = groups[index % groups.length] ?? 'neighbour';
  const start = world.baseYear - 3 + (index % 4);
  const isFinished = index % 5 === 4 && start < world.baseYear - 1;
  const signedOn = start === world.baseYear ? someDay(world, start - 1, 10, 12) : someDay(world, start, 1, 5);
  const umbrella = addUmbrella(world, { group, index, signedOn });
  if (isFinished) umbrella.agreement.status = 'BERAKHIR';
  const added = [umbrella];
  for (let child = 0; child < children; child += 1) {
    const childSigned = addMonths(signedOn, 1 + child);
    const startYear = Number(childSigned.slice(0, 4));
    const end = isFinished ? world.baseYear - 1 : Math.max(world.baseYear + 1, startYear + 2) + (child % 2);
    const topic = nextTopic(world, counter, group);
    const endsOn = toCivilDate(Math.min(end, startYear + 4), 12, 31);
    added.push(addOperational(world, umbrella, { topic, signedOn: childSigned, endsOn }));
  }
  if (isFinished) umbrella.agreement.endsOn = toCivilDate(world.baseYear - 1, 12, 31);
  return added;
}

/** Adds one more executing agreement under an umbrella of the healthy ones, where a single one is still missing. */
export function addHealthyChild(world: World, counter: Counter, umbrella: Draft): Draft {
  const group = groupOf(umbrella);
  const topic = nextTopic(world, counter, group);
  const signedOn = addMonths(umbrella.agreement.signedOn ?? `${world.baseYear - 1}-01-10`, 3);
  return addOperational(world, umbrella, {
    topic,
    signedOn,
    endsOn: toCivilDate(world.baseYear + 1, 12, 31),
  });
}

const groupOf = (umbrella: Draft): HealthyGroup => {
  if (umbrella.agreement.form === 'NK') return 'central';
  if (umbrella.agreement.kind !== 'KSDPK') return 'neighbour';
  const type = umbrella.parties[1]?.partyType;
  if (type === 'PERGURUAN_TINGGI') return 'university';
  return type === 'ORMAS' ? 'community' : 'company';
};
