import { expect, test } from 'vitest';
import { networkOf } from './network-of';

test.each([
  ['192.0.2.7', '192.0.2.7'],
  [' 192.0.2.7 ', '192.0.2.7'],
  ['192.0.2.7:51234', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
])('%s is the one client 192.0.2.7', (text, network) => {
  expect(networkOf(text)).toBe(network);
});

test.each([
  '2001:db8:0:7:1:2:3:4',
  '2001:0DB8:0000:0007::9',
  '[2001:db8:0:7::1]:443',
  '2001:db8:0:7::192.0.2.7',
  '2001:db8:0:7::1%eth0',
])('%s is a client of the network 2001:db8:0:7', (text) => {
  expect(networkOf(text)).toBe('2001:db8:0:7::/64');
});

test('Two networks of IPv6 are two clients, and the own machine is one', () => {
  expect(networkOf('2001:db8:0:8::1')).toBe('2001:db8:0:8::/64');
  expect(networkOf('2001:db8::8:1')).toBe('2001:db8:0:0::/64');
  expect(networkOf('::1')).toBe('0:0:0:0::/64');
});

test.each(['', 'unknown', '_hidden', '300.1.1.1', '192.0.2.7, 192.0.2.8', '<script>'])(
  'What is no address is nobody in particular: "%s"',
  (text) => {
    expect(networkOf(text)).toBe('unknown');
  },
);
