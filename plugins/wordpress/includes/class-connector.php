<?php
/**
 * The service among the connectors (WordPress 7.0 and later).
 *
 * @package Maillage
 */

namespace Maillage;

defined( 'ABSPATH' ) || exit;

/** Shows the key of the service in Settings › Connectors, which masks it and does not encrypt it. */
final class Connector {

	const ID = 'maillage';

	/**
	 * Registers on cores that have connectors.
	 */
	public static function start(): void {
		add_action( 'wp_connectors_init', array( self::class, 'register' ) );
	}

	/**
	 * The connector.
	 *
	 * @param \WP_Connector_Registry $registry The registry.
	 */
	public static function register( $registry ): void {
		$registry->register(
			self::ID,
			array(
				'name'           => 'Maillage',
				'description'    => __( 'Internal links and expected words, from your own maillage service.', 'maillage' ),
				'type'           => 'content_analysis',
				'authentication' => array(
					'method'        => 'api_key',
					'setting_name'  => Settings::CONNECTOR_OPTION,
					'constant_name' => Settings::KEY_NAME,
					'env_var_name'  => Settings::KEY_NAME,
				),
				'plugin'         => array( 'file' => plugin_basename( PLUGIN_FILE ) ),
			)
		);
	}
}
