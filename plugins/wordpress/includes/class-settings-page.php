<?php
/**
 * Page of the settings.
 *
 * @package Maillage
 */

namespace Maillage;

defined( 'ABSPATH' ) || exit;

/** Settings › Maillage: service, key, what is sent, and a button that tests the connection. */
final class Settings_Page {

	const SLUG = 'maillage-settings';

	/**
	 * Adds the page.
	 */
	public static function start(): void {
		add_action( 'admin_menu', array( self::class, 'add' ) );
		add_action( 'admin_init', array( self::class, 'register' ) );
		add_action( 'update_option_' . Settings::OPTION, array( Service::class, 'forget' ) );
	}

	/**
	 * Adds the entry of the menu.
	 */
	public static function add(): void {
		add_options_page( 'Maillage', 'Maillage', 'manage_options', self::SLUG, array( self::class, 'show' ) );
	}

	/**
	 * Declares the option.
	 */
	public static function register(): void {
		register_setting(
			self::SLUG,
			Settings::OPTION,
			array(
				'type'              => 'array',
				'sanitize_callback' => array( Settings::class, 'sanitize' ),
			)
		);
	}

	/**
	 * Shows the page.
	 */
	public static function show(): void {
		if ( ! current_user_can( 'manage_options' ) ) {
			return;
		}
		?>
		<div class="wrap">
			<h1><?php esc_html_e( 'Maillage settings', 'maillage' ); ?></h1>
			<p><?php esc_html_e( 'The analysis is made by a maillage service that you or your agency run. WordPress calls it only from this server, when an editor asks for an analysis or opens a list, and when a text is published.', 'maillage' ); ?></p>
			<?php self::show_test(); ?>
			<form method="post" action="options.php">
				<?php settings_fields( self::SLUG ); ?>
				<table class="form-table" role="presentation">
					<?php
					self::show_address();
					self::show_key();
					self::show_types();
					self::show_choices();
					self::show_plan();
					?>
				</table>
				<?php submit_button(); ?>
			</form>
			<form method="post">
				<?php wp_nonce_field( 'maillage_test' ); ?>
				<?php submit_button( __( 'Test the connection', 'maillage' ), 'secondary', 'maillage_test' ); ?>
			</form>
		</div>
		<?php
	}

	/**
	 * Result of the test, when it was asked for.
	 */
	private static function show_test(): void {
		if ( ! isset( $_POST['maillage_test'] ) ) {
			return;
		}
		check_admin_referer( 'maillage_test' );
		Service::forget();
		$site = Service::site();
		if ( is_wp_error( $site ) ) {
			$cause = $site->get_error_data()['cause'] ?? '';
			printf( '<div class="notice notice-error"><p>%s</p></div>', esc_html( trim( $site->get_error_message() . ' ' . $cause ) ) );
			return;
		}
		$audit = Answer::part( $site, 'audit' );
		/* translators: 1: number of addresses, 2: date. */
		$sentence = sprintf( __( 'The service answers: its last audit read %1$s addresses of this site on %2$s.', 'maillage' ), number_format_i18n( (int) Answer::number( $site, 'pages' ) ), self::day( Answer::text( $audit, 'endedAt' ) ) );
		printf( '<div class="notice notice-success"><p>%s</p></div>', esc_html( $sentence ) );
	}

	/**
	 * A day in the format of the site.
	 *
	 * @param string $time RFC 3339 time.
	 */
	public static function day( string $time ): string {
		$seconds = strtotime( $time );
		return false === $seconds ? '–' : (string) wp_date( get_option( 'date_format' ), $seconds );
	}

	/**
	 * Field of the address.
	 */
	private static function show_address(): void {
		?>
		<tr>
			<th scope="row"><label for="maillage-url"><?php esc_html_e( 'Address of the service', 'maillage' ); ?></label></th>
			<td>
				<input id="maillage-url" class="regular-text code" type="url" name="<?php echo esc_attr( Settings::OPTION ); ?>[url]" value="<?php echo esc_attr( Settings::get( 'url' ) ); ?>" placeholder="https://maillage.example" <?php disabled( defined( 'MAILLAGE_URL' ) ); ?> />
			</td>
		</tr>
		<?php
	}

	/**
	 * Field of the key, which is never shown.
	 */
	private static function show_key(): void {
		$has_key = '' !== Settings::get( 'key' );
		?>
		<tr>
			<th scope="row"><label for="maillage-key"><?php esc_html_e( 'Key of the service', 'maillage' ); ?></label></th>
			<td>
				<input id="maillage-key" class="regular-text code" type="password" autocomplete="new-password" name="<?php echo esc_attr( Settings::OPTION ); ?>[key]" value="" placeholder="<?php echo esc_attr( $has_key ? __( 'A key is kept; leave empty to keep it', 'maillage' ) : '' ); ?>" <?php disabled( Settings::is_key_outside() ); ?> />
				<p class="description"><?php esc_html_e( 'The right “analyse” is enough to read; with “write”, decisions about links are recorded too. Best kept in wp-config.php as MAILLAGE_API_KEY.', 'maillage' ); ?></p>
				<?php if ( $has_key && ! Settings::is_key_outside() ) : ?>
					<label><input type="checkbox" name="<?php echo esc_attr( Settings::OPTION ); ?>[forget_key]" value="1" /> <?php esc_html_e( 'Remove the key', 'maillage' ); ?></label>
				<?php endif; ?>
			</td>
		</tr>
		<?php
	}

	/**
	 * Choice of the post types.
	 */
	private static function show_types(): void {
		?>
		<tr>
			<th scope="row"><?php esc_html_e( 'Contents', 'maillage' ); ?></th>
			<td>
				<fieldset>
					<legend class="screen-reader-text"><?php esc_html_e( 'Contents', 'maillage' ); ?></legend>
					<?php foreach ( Settings::public_types() as $type ) : ?>
						<label><input type="checkbox" name="<?php echo esc_attr( Settings::OPTION ); ?>[post_types][]" value="<?php echo esc_attr( $type ); ?>" <?php checked( Settings::covers( $type ) ); ?> /> <?php echo esc_html( get_post_type_object( $type )->labels->name ); ?></label><br />
					<?php endforeach; ?>
				</fieldset>
			</td>
		</tr>
		<?php
	}

	/**
	 * What leaves this server.
	 */
	private static function show_choices(): void {
		$choices = array(
			'send_drafts' => __( 'Send drafts to the service for analysis; without it only published texts leave this server', 'maillage' ),
			'announce'    => __( 'On publication, ask the service to read the page again', 'maillage' ),
		);
		?>
		<tr>
			<th scope="row"><?php esc_html_e( 'What is sent', 'maillage' ); ?></th>
			<td>
				<?php foreach ( $choices as $name => $label ) : ?>
					<label><input type="checkbox" name="<?php echo esc_attr( Settings::OPTION . "[$name]" ); ?>" value="1" <?php checked( Settings::get( $name ) ); ?> /> <?php echo esc_html( $label ); ?></label><br />
				<?php endforeach; ?>
			</td>
		</tr>
		<?php
	}

	/**
	 * Field of the plan.
	 */
	private static function show_plan(): void {
		?>
		<tr>
			<th scope="row"><label for="maillage-plan"><?php esc_html_e( 'Plan', 'maillage' ); ?></label></th>
			<td>
				<input id="maillage-plan" class="regular-text code" type="text" name="<?php echo esc_attr( Settings::OPTION ); ?>[plan]" value="<?php echo esc_attr( Settings::get( 'plan' ) ); ?>" placeholder="cyc_…" />
				<p class="description"><?php esc_html_e( 'Identifier of the activation plan whose next contents are proposed as drafts.', 'maillage' ); ?></p>
			</td>
		</tr>
		<?php
	}
}
