<?php
/**
 * Runs the HTML on its standard input through WordPress, which starts whole but for its database, and
 * prints as JSON what a reader's page gets.
 *
 *   php filter.php <folder of WordPress> <block|classic> <administrator|author>
 */

[ , $folder, $editor, $user ] = $argv;

// What it prints is the answer, and nothing else.
ini_set( 'display_errors', 'stderr' );

define( 'ABSPATH', "$folder/" );
// No plugins and themes that this machine may have.
define( 'WP_CONTENT_DIR', __DIR__ );
// WordPress looks for no site then.
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST']   = 'localhost';
$_SERVER['REQUEST_URI'] = '/';

$table_prefix = 'wp_';
$wpdb         = new #[AllowDynamicProperties] class() {
	public function __get( $name ) {
		return '';
	}

	public function __call( $name, $arguments ) {
		return 'tables' === $name ? array() : '';
	}
};

// Options of a new site, in the form in which WordPress takes filters from before its start.
$options   = array( 'blog_charset' => 'UTF-8', 'use_smilies' => '1' );
$wp_filter = array(
	'pre_option' => array(
		10 => array(
			array(
				'function'      => fn ( $value, $name ) => $options[ $name ] ?? '',
				'accepted_args' => 2,
			),
		),
	),
);

require ABSPATH . 'wp-settings.php';

// Nobody is logged in, so what is saved is filtered; what an administrator saves is not.
if ( 'administrator' === $user ) {
	kses_remove_filters();
}

$html = stream_get_contents( STDIN );
if ( 'block' === $editor ) {
	$html = "<!-- wp:html -->\n$html\n<!-- /wp:html -->";
}
$saved = wp_unslash( apply_filters( 'content_save_pre', wp_slash( $html ) ) );
echo wp_json_encode( apply_filters( 'the_content', $saved ) );
