/** The build of React that sites run: the other names every attribute that JSX spells in another way. */
process.env['NODE_ENV'] = 'production';
