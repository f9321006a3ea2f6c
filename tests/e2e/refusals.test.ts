import { expect, test } from 'vitest';
import { readPopup } from '../../scripts/findings.ts';
import { inEachBrowser } from './support/browsers.ts';
import { marksOf } from './support/page.ts';
import { useSite } from './support/sample.ts';

const site = useSite(() => ({
  '/results.html': `<!doctype html><html lang="en"><title>Search: pier</title><h1>Results for “pier”</h1><ul>
    ${Array.from({ length: 20 }, (_, index) => `<li><a href="#${index}">Pier notice ${index}</a> <small>Port Ellin</small></li>`).join('\n')}</ul>`,
  '/empty.html': '<!doctype html><html lang="en"><title>Nothing yet</title><div id="app"></div>',
  '/spanish.html': `<!doctype html><html lang="es"><meta charset="utf-8"><title>El muelle sigue cerrado</title><article>
    <h1>El muelle de Puerto Claro sigue cerrado</h1>
    ${[
      'El muelle principal de Puerto Claro permanecerá cerrado hasta el viernes, dijo el martes la alcaldesa Rut Calderón, después de que una inspección encontrara grietas en dos pilares.',
      'Según un informe al que tuvo acceso el diario local, los ingenieros habían pedido el cierre en junio, pero el ayuntamiento decidió esperar hasta el final de la temporada.',
      'La autoridad portuaria negó que hubiera recibido advertencia alguna y explicó en un comunicado que las obras costarían probablemente más de seis millones.',
      'Vecinos del barrio afirmaron que llevaban meses viendo cómo caían trozos de cemento al agua, y que nadie había contestado a sus cartas.',
    ]
      .map((text) => `<p>${text}</p>`)
      .join('\n')}</article>`,
}));

inEachBrowser((browser) => {
  const restricted = { chromium: 'chrome://version', firefox: 'about:support' }[browser.kind];

  test(`a page that the browser keeps to itself (${restricted})`, async () => {
    const tab = await browser.driver.openInternalPage(restricted);
    const { problem, findings } = await readPopup(await browser.driver.clickToolbar(tab));
    expect(findings).toEqual([]);
    expect(problem).toMatch(/browser keeps this page to itself/);
    await tab.close();
  });

  test.each([
    {
      path: '/results.html',
      says: /^No article found on this page .*Open one article and click the button again\. Or select a few sentences, right-click them and choose “Who says this\?”\.$/,
    },
    { path: '/empty.html', says: /^This page shows no text yet .*then try again\.$/ },
    { path: '/spanish.html', says: /^We can’t read this language yet Sourcelight reads only English,/ },
  ])('a page that is no article to us says so and stays unmarked: $path', async ({ path, says }) => {
    const tab = await browser.driver.open(site.url(path));
    const { problem, findings } = await readPopup(await browser.driver.clickToolbar(tab));
    expect(findings).toEqual([]);
    expect(problem).toMatch(says);
    expect(await marksOf(tab)).toEqual({});
    await tab.close();
  });
});
