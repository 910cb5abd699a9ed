import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRoute, paramsOf, pathTo, type RouteName, routes } from '#web/routes.ts';

const names = Object.keys(routes) as RouteName[];

test('every page is found by its own address', () => {
  const found = names.map((name) => findRoute(routes[name].path.replaceAll(/:\w+/g, 'x')));
  expect(found).toEqual(names);
});

test('an address that leads nowhere is no page', () => {
  const paths = [
    '/nej',
    '/uppgift',
    '/uppgift/',
    '/uppgift/a/b',
    '/lista/mer',
    '//lista',
    '',
    'lista',
    '/api/openapi.json',
  ];
  expect(paths.map(findRoute)).toEqual(paths.map(() => undefined));
});

test('a slash at the end leads to the same page', () => {
  expect(findRoute('/lista/')).toBe('list');
});

test('whatever stands in an address is read back as it was', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (slug) => {
      const path = pathTo('challenge', { slug });
      expect([findRoute(path), paramsOf('challenge', path)]).toEqual(['challenge', { slug }]);
    }),
  );
});

test('an address that cannot be decoded is kept as it is', () => {
  expect(paramsOf('challenge', '/uppgift/%E0%A4%A')).toEqual({ slug: '%E0%A4%A' });
});
