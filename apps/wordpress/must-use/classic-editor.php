<?php
/** The editor that WordPress had before blocks, as its plugin "Classic Editor" brings it back. */
add_filter( 'use_block_editor_for_post', '__return_false' );
