/** `name@version`, as the report gives it. A test holds it to package.json. */
export const ENGINE = 'sourcelight@0.1.0';
