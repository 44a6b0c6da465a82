<?php
/**
 * Removes everything that the plug-in has stored.
 *
 * @package Maillage
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

global $wpdb;

delete_option( 'maillage_settings' );
delete_option( 'maillage_connector_key' );
delete_post_meta_by_key( '_maillage_score' );
// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- Transients have no function that removes them by prefix.
$maillage_names = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( '_transient_maillage_' ) . '%' ) );
foreach ( $maillage_names as $maillage_name ) {
	delete_transient( substr( $maillage_name, strlen( '_transient_' ) ) );
}
