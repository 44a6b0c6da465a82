<?php
/**
 * Settings of the plug-in.
 *
 * @package Maillage
 */

namespace Maillage;

defined( 'ABSPATH' ) || exit;

/** Reads and cleans the settings. The constant MAILLAGE_URL replaces the address that the database has; for the key, see `key()`. */
final class Settings {

	const OPTION = 'maillage_settings';

	/** Option of the key that Settings › Connectors writes (WordPress 7.0 and later). */
	const CONNECTOR_OPTION = 'maillage_connector_key';

	/** Constant and variable of the environment that replace the key of the database. */
	const KEY_NAME = 'MAILLAGE_API_KEY';

	const DEFAULTS = array(
		'url'         => '',
		'key'         => '',
		'post_types'  => array( 'post', 'page' ),
		'send_drafts' => true,
		'announce'    => true,
		'plan'        => '',
	);

	/**
	 * All settings, with defaults.
	 */
	public static function all(): array {
		$stored           = get_option( self::OPTION, array() );
		$settings         = array_merge( self::DEFAULTS, is_array( $stored ) ? $stored : array() );
		$settings['url']  = defined( 'MAILLAGE_URL' ) ? MAILLAGE_URL : $settings['url'];
		$settings['key']  = self::key( (string) $settings['key'] );
		return $settings;
	}

	/**
	 * The key, in the order of Settings › Connectors: environment, constant, database.
	 *
	 * @param string $stored Key of the settings of the plug-in.
	 */
	private static function key( string $stored ): string {
		if ( self::is_key_outside() ) {
			$given = getenv( self::KEY_NAME );
			return is_string( $given ) && '' !== $given ? $given : (string) constant( self::KEY_NAME );
		}
		$connected = (string) get_option( self::CONNECTOR_OPTION, '' );
		return '' === $connected ? $stored : $connected;
	}

	/**
	 * True when the key is in the environment or in wp-config.php, where no screen changes it.
	 */
	public static function is_key_outside(): bool {
		$given = getenv( self::KEY_NAME );
		return ( is_string( $given ) && '' !== $given ) || defined( self::KEY_NAME );
	}

	/**
	 * One setting.
	 *
	 * @param string $name Name of the setting.
	 * @return mixed
	 */
	public static function get( string $name ) {
		return self::all()[ $name ];
	}

	/**
	 * True once the service has an address.
	 */
	public static function is_ready(): bool {
		return '' !== self::get( 'url' );
	}

	/**
	 * True when posts of this type are shown with their links.
	 *
	 * @param string $type Post type.
	 */
	public static function covers( string $type ): bool {
		return in_array( $type, self::get( 'post_types' ), true );
	}

	/**
	 * Cleans what the form sends; an empty key keeps the present one, which the form never shows.
	 *
	 * @param mixed $given Values of the form.
	 */
	public static function sanitize( $given ): array {
		$given  = is_array( $given ) ? $given : array();
		$stored = get_option( self::OPTION, array() );
		$key    = sanitize_text_field( $given['key'] ?? '' );
		if ( '' !== $key || ! empty( $given['forget_key'] ) ) {
			// What this form says is newer than the key of Settings › Connectors.
			delete_option( self::CONNECTOR_OPTION );
		}
		if ( '' === $key && empty( $given['forget_key'] ) ) {
			$key = is_array( $stored ) ? (string) ( $stored['key'] ?? '' ) : '';
		}
		$plan = sanitize_text_field( $given['plan'] ?? '' );
		return array(
			'url'         => untrailingslashit( esc_url_raw( trim( (string) ( $given['url'] ?? '' ) ), array( 'http', 'https' ) ) ),
			'key'         => $key,
			'post_types'  => array_values( array_intersect( (array) ( $given['post_types'] ?? array() ), self::public_types() ) ),
			'send_drafts' => ! empty( $given['send_drafts'] ),
			'announce'    => ! empty( $given['announce'] ),
			'plan'        => preg_match( '/^cyc_[0-9A-Za-z_-]{1,60}$/', $plan ) ? $plan : '',
		);
	}

	/**
	 * Types of posts that visitors can read and editors write.
	 *
	 * @return string[]
	 */
	public static function public_types(): array {
		$types = get_post_types(
			array(
				'public'  => true,
				'show_ui' => true,
			)
		);
		return array_values( array_diff( $types, array( 'attachment' ) ) );
	}
}
