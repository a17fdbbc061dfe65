import fc from 'fast-check';
import { arbitraryAnswers } from '@/lib/engine/arbitrary-cases.test-support';
import { allStores, currentPolicy } from '@/lib/policy/stores';
import { INTERFACES, PAGES, PARAMETERS } from './addresses';
import { hostileName, hostileText, segment, written } from './hostile';
import { AT_ONCE_MS, get, type Target } from './target';

const parameter = fc
  .tuple(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...PARAMETERS) },
      { weight: 1, arbitrary: written(hostileName) },
    ),
    written(hostileText),
  )
  .map((pair) => pair.join('='));

const query = fc.array(parameter, { minLength: 1, maxLength: 5 }).map((pairs) => pairs.join('&'));

/** A case that an estimate can be made of, with one of its answers exchanged or one more put in. */
const almostCase = fc
  .constantFrom(
    ...allStores().flatMap((store) =>
      Object.values(currentPolicy(store).procedures).map((procedure) => ({ store, procedure })),
    ),
  )
  .chain(({ store, procedure }) =>
    fc
      .tuple(
        arbitraryAnswers(store, procedure),
        parameter,
        fc.constantFrom('', '/waiting', '.ics', 'page', 'new'),
      )
      .map(([answers, attack, kind]) => {
        const given = new URLSearchParams(answers).toString();
        const address = `/${store.id}/${procedure.id}`;
        const target =
          kind === '.ics'
            ? `${address}/deadlines.ics?${given}`
            : kind === 'page'
              ? `${address}?${given}`
              : kind === 'new'
                ? `/${store.id}/requests/new?procedure=${procedure.id}&${given}`
                : `/api${address}${kind}?${given}`;
        return get(`${target}&${attack}`);
      }),
  );

/** Where a part of a path is taken from the address, each as its pieces. */
const PATHS = [
  ['/'],
  ['/kwoking/'],
  ['/kwoking/articles/'],
  ['/kwoking/articles/', '.md'],
  ['/kwoking/articles/', '/picture.png'],
  ['/kwoking/topics/'],
  ['/kwoking/', '/deadlines.ics'],
  ['/kwoking/', '/picture.png'],
  ['/kwoking/requests/', '?key=a'],
  ['/kwoking/requests/KW-AAAA-AAAA/photos/', '?key=a'],
  ['/', '/requests/new?procedure=cancel'],
  ['/', '/search?q=a'],
  ['/', '/policy?on=2026-01-01'],
  ['/api/', '/cancel?stage=unpaid'],
  ['/api/kwoking/', '?stage=unpaid'],
  ['/api/kwoking/', '/waiting'],
  ['/api/', '/search?q=a'],
  ['/api/kwoking/requests/', '?key=a'],
  ['/care/'],
  ['/care/KW-AAAA-AAAA/photos/'],
  ['/_next/static/'],
  ['/_next/data/'],
  ['/_next/image?url='],
  ['/assets/'],
  ['/kwoking/cancel/../../'],
] as const;

const hostilePath = fc
  .tuple(fc.constantFrom(...PATHS), segment, fc.constantFrom('', '/', '//', '/.', '/..'))
  .map(([[before, after = ''], part, end]) => get(before + part + (after || end)));

const search = fc
  .tuple(fc.constantFrom(...allStores()), written(hostileText), fc.boolean())
  .map(([{ id }, q, api]) => get(`${api ? '/api' : ''}/${id}/search?q=${q}`));

/** What only asks. */
export const readingTargets: readonly Target[] = [
  {
    name: 'queries of pages',
    requests: fc.tuple(fc.constantFrom(...PAGES), query).map((parts) => get(parts.join('?'))),
    withinMs: AT_ONCE_MS,
  },
  {
    name: 'queries for machines',
    requests: fc.tuple(fc.constantFrom(...INTERFACES), query).map((parts) => get(parts.join('?'))),
    withinMs: AT_ONCE_MS,
  },
  { name: 'cases with one attack', requests: almostCase, withinMs: AT_ONCE_MS },
  { name: 'parts of paths', requests: hostilePath, withinMs: AT_ONCE_MS },
  { name: 'searches', requests: search, withinMs: AT_ONCE_MS },
];
