<?php
/** The configuration of a WordPress that lives for a test: what differs from run to run is in the environment. */

// The database knows no address: the port is another one each time.
define( 'WP_HOME', 'http://' . $_SERVER['HTTP_HOST'] );
define( 'WP_SITEURL', WP_HOME );

define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:' . getenv( 'A4P_DATABASE_SOCKET' ) );
define( 'DB_CHARSET', 'utf8mb4' );
$table_prefix = 'wp_';

// Nothing leaves this machine, and no request waits for another one.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );

require_once __DIR__ . '/wp-settings.php';
