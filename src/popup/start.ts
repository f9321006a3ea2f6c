/** The popup's first script. Browsers show a popup once its page has loaded; what is imported like this doesn't count as part of it. */
void import('./main.tsx');
