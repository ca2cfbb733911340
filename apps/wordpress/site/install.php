<?php
/** Fills the database of a new site: `php install.php FOLDER LANGUAGE`. */

define( 'WP_INSTALLING', true );

/** Takes the place of WordPress's own, which sends mail. */
function wp_new_blog_notification() {}

require_once $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

$language = $argv[2];
load_default_textdomain( $language );
$GLOBALS['wp_locale'] = new WP_Locale();

$installed = wp_install( 'example.org', 'administrator', 'administrator@example.org', false, '', 'administrator', $language );
$author    = wp_insert_user(
	array(
		'user_login' => 'author',
		'user_pass'  => 'author',
		'user_email' => 'author@example.org',
		'role'       => 'author',
	)
);

foreach ( array( $installed['user_id'], $author ) as $user ) {
	// As for somebody who has been here before: no guide opens over the editor.
	update_user_meta( $user, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ) ) );
}
