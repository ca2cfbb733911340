<?php
/**
 * The labels of the editors, where Debian's translations, which are of 2013, do not have them.
 * They lie beside this file, the English ones with their translations.
 */

$a4p_labels = json_decode( file_get_contents( __DIR__ . '/labels.json' ), true );

$a4p_label = fn ( $translation, $text ) => $a4p_labels[ $text ] ?? $translation;
add_filter( 'gettext', $a4p_label, 10, 2 );
add_filter( 'gettext_with_context', $a4p_label, 10, 2 );

add_action(
	'wp_default_scripts',
	function ( $scripts ) use ( $a4p_labels ) {
		$labels = wp_json_encode( $a4p_labels, JSON_FORCE_OBJECT );
		$scripts->add_inline_script(
			'wp-i18n',
			"for (const name of ['gettext', 'gettext_with_context']) wp.hooks.addFilter('i18n.' + name, 'a4p/labels', (translation, text) => ($labels)[text] ?? translation);"
		);
	},
	// Once WordPress has registered its own.
	20
);
