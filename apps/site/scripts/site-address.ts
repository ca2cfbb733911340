/** The address where the site will be. */
export const siteAddress = new URL(process.env['SITE_URL'] ?? 'http://localhost:8080/').href;
