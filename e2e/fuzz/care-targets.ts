import fc from 'fast-check';
import { hostileName, hostileText, segment, written } from './hostile';
import { AT_ONCE_MS, FORM, type Ground, get, PATIENT_MS, post, type Target } from './target';

const FILTERS = ['status', 'store', 'procedure', 'text', 'page', 'to', 'seen', 'note', 'anotherRow', 'rows'];

const pairs = (names: readonly string[]) =>
  fc
    .array(
      fc
        .tuple(
          fc.oneof(
            { weight: 5, arbitrary: fc.constantFrom(...names) },
            { weight: 1, arbitrary: written(hostileName) },
          ),
          written(hostileText),
        )
        .map((pair) => pair.join('=')),
      { minLength: 1, maxLength: 4 },
    )
    .map((all) => all.join('&'));

const PAGES = ['/care', '/care/export.csv', '/care/export.json'];

/** Whoever has no session, or made one up. */
const outside = (name: string, session: string): Target => ({
  name,
  requests: fc
    .tuple(
      fc.oneof(
        fc.constantFrom(...PAGES),
        segment.map((part) => `/care/${part}`),
      ),
      pairs(FILTERS),
      fc.constantFrom(
        '',
        `care=${session}x`,
        `care=${session.replace(/^\d+/, '9999999999999')}`,
        'care=',
        'care=.',
        `care=${'9'.repeat(4_000)}.a`,
        'care=__proto__; care=constructor',
      ),
      fc.constantFrom('GET', 'POST'),
      fc.constantFrom(
        'null',
        'http://evil.example',
        'http://localhost.evil.example',
        'javascript:fuzzed()',
        'http://[',
        '',
      ),
    )
    .map(([path, given, cookie, method, origin]) => {
      const headers = [['Cookie', cookie] as const, ...(origin ? [['Origin', origin] as const] : [])];
      return method === 'GET' ? get(`${path}?${given}`, headers) : post(path, FORM, given, headers);
    }),
  withinMs: AT_ONCE_MS,
});

/** The care team itself, with its session: a search, a step, an export. */
const inside = ({ reference, session }: Ground): Target => ({
  name: 'the care desk, logged in',
  requests: fc
    .tuple(
      fc.constantFrom(...PAGES, `/care/${reference}`),
      pairs([
        ...FILTERS,
        'deductions.0.label',
        'deductions.0.amount',
        'deductions.0.clause',
        'refund',
        'returnAddress',
      ]),
      fc.constantFrom('GET', 'POST'),
    )
    .map(([path, given, method]) => {
      const headers = [['Cookie', session] as const];
      return method === 'GET' ? get(`${path}?${given}`, headers) : post(path, FORM, given, headers);
    }),
  withinMs: PATIENT_MS,
});

/**
 * Where a login may lead, tried with the right password: `to` is another site's in every way of writing it.
 */
const login = ({ carePassword }: Ground): Target => ({
  name: 'where a login leads',
  requests: written(
    fc.oneof(
      fc.constantFrom(
        '//evil.example',
        '/care//evil.example',
        '/care/..//evil.example',
        '/\\evil.example',
        '/care\r\nX-fuzzed: 1',
        '/care@evil.example',
        '/care.evil.example',
        'https://evil.example/care',
        '/care/%2F%2Fevil.example',
        '/care?to=//evil.example',
      ),
      hostileText,
    ),
  ).map((to) => post('/care/login', FORM, `password=${encodeURIComponent(carePassword)}&to=${to}`)),
  withinMs: AT_ONCE_MS,
});

export const careTargets = (ground: Ground): readonly Target[] => [
  outside('the care desk from outside', ground.session.replace('care=', '')),
  inside(ground),
  login(ground),
];
