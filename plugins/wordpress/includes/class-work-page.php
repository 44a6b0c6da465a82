<?php
/**
 * Page of the work to do.
 *
 * @package Maillage
 */

namespace Maillage;

use WP_Error;

defined( 'ABSPATH' ) || exit;

/** Maillage: ten first actions of the last audit, next contents of the plan. */
final class Work_Page {

	const SLUG = 'maillage';

	const DRAFT_ACTION = 'maillage_start_draft';

	/**
	 * Adds the page.
	 */
	public static function start(): void {
		add_action( 'admin_menu', array( self::class, 'add' ) );
		add_action( 'admin_post_' . self::DRAFT_ACTION, array( self::class, 'start_draft' ) );
	}

	/**
	 * Adds the entry of the menu.
	 */
	public static function add(): void {
		add_menu_page( 'Maillage', 'Maillage', 'edit_posts', self::SLUG, array( self::class, 'show' ), 'dashicons-networking', 26 );
	}

	/**
	 * Shows the page.
	 */
	public static function show(): void {
		$site = Service::site();
		echo '<div class="wrap"><h1>Maillage</h1>';
		if ( is_wp_error( $site ) ) {
			self::show_error( $site );
		} else {
			self::show_site( $site );
			self::show_actions( Answer::rows( $site, 'actions' ) );
		}
		self::show_contents();
		echo '</div>';
	}

	/**
	 * Shows why something is not there.
	 *
	 * @param WP_Error $error The error.
	 */
	private static function show_error( WP_Error $error ): void {
		printf( '<div class="notice notice-warning"><p>%s</p></div>', esc_html( $error->get_error_message() ) );
	}

	/**
	 * The last audit and the decisions about links.
	 *
	 * @param array $site Sheet of the site.
	 */
	private static function show_site( array $site ): void {
		$links = Answer::part( $site, 'links' );
		$day   = Settings_Page::day( Answer::text( Answer::part( $site, 'audit' ), 'endedAt' ) );
		/* translators: 1: date, 2: number of addresses, 3: number of links, 4: number of links. */
		$sentence = __( 'Last audit: %1$s, %2$s addresses read. Links accepted and not seen yet: %3$s; in place: %4$s.', 'maillage' );
		printf(
			'<p>%s</p>',
			esc_html( sprintf( $sentence, $day, number_format_i18n( (int) Answer::number( $site, 'pages' ) ), number_format_i18n( (int) Answer::number( $links, 'accepted' ) ), number_format_i18n( (int) Answer::number( $links, 'in-place' ) ) ) )
		);
	}

	/**
	 * The actions in order.
	 *
	 * @param array[] $actions Actions of the audit.
	 */
	private static function show_actions( array $actions ): void {
		printf( '<h2>%s</h2>', esc_html__( 'First things to do', 'maillage' ) );
		if ( array() === $actions ) {
			printf( '<p>%s</p>', esc_html__( 'The last audit asks for nothing.', 'maillage' ) );
			return;
		}
		echo '<ol class="maillage-work">';
		foreach ( $actions as $action ) {
			self::show_action( $action );
		}
		echo '</ol>';
	}

	/**
	 * One action, with its reason, its effort and its editor.
	 *
	 * @param array $action Action of the audit.
	 */
	private static function show_action( array $action ): void {
		printf( '<li><strong>%s</strong><br />%s<br /><em>%s</em>', esc_html( Answer::sentence( $action, 'title' ) ), esc_html( Answer::sentence( $action, 'why' ) ), esc_html( self::effort( Answer::part( $action, 'minutes' ) ) ) );
		$page    = Answer::own_url( $action, 'page' );
		$post_id = '' === $page ? 0 : url_to_postid( $page );
		if ( $post_id && current_user_can( 'edit_post', $post_id ) ) {
			printf( ' · <a href="%s">%s</a>', esc_url( get_edit_post_link( $post_id, 'raw' ) ), esc_html__( 'Open in the editor', 'maillage' ) );
		}
		echo '</li>';
	}

	/**
	 * The time that an action takes, in words.
	 *
	 * @param array $minutes Fewest and most minutes.
	 */
	private static function effort( array $minutes ): string {
		$low  = (int) Answer::number( $minutes, 'low' );
		$high = (int) Answer::number( $minutes, 'high' );
		if ( $low >= 60 ) {
			/* translators: 1: fewest hours, 2: most hours. */
			return sprintf( __( '%1$s to %2$s hours', 'maillage' ), number_format_i18n( $low / 60 ), number_format_i18n( $high / 60 ) );
		}
		/* translators: 1: fewest minutes, 2: most minutes. */
		return sprintf( __( '%1$s to %2$s minutes', 'maillage' ), number_format_i18n( $low ), number_format_i18n( $high ) );
	}

	/**
	 * The next contents of the plan.
	 */
	private static function show_contents(): void {
		if ( '' === Settings::get( 'plan' ) ) {
			return;
		}
		printf( '<h2>%s</h2>', esc_html__( 'Next contents of the plan', 'maillage' ) );
		$contents = Service::contents();
		if ( is_wp_error( $contents ) ) {
			self::show_error( $contents );
			return;
		}
		if ( array() === $contents ) {
			printf( '<p>%s</p>', esc_html__( 'The plan has no content from today on.', 'maillage' ) );
			return;
		}
		echo '<table class="widefat striped"><tbody>';
		foreach ( $contents as $content ) {
			self::show_content( $content );
		}
		echo '</tbody></table>';
	}

	/**
	 * One content, with the button that makes its draft.
	 *
	 * @param array $content Content of the plan.
	 */
	private static function show_content( array $content ): void {
		?>
		<tr>
			<td><?php echo esc_html( Settings_Page::day( Answer::text( $content, 'date' ) ) ); ?></td>
			<td><strong><?php echo esc_html( Answer::text( $content, 'title' ) ); ?></strong><br /><?php echo esc_html( Answer::sentence( $content, 'format' ) ); ?></td>
			<td>
				<form method="post" action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>">
					<?php wp_nonce_field( self::DRAFT_ACTION ); ?>
					<input type="hidden" name="action" value="<?php echo esc_attr( self::DRAFT_ACTION ); ?>" />
					<input type="hidden" name="content" value="<?php echo esc_attr( Answer::text( $content, 'id' ) ); ?>" />
					<button class="button"><?php esc_html_e( 'Start this draft', 'maillage' ); ?></button>
				</form>
			</td>
		</tr>
		<?php
	}

	/**
	 * Makes the draft that a button names and opens it.
	 */
	public static function start_draft(): void {
		check_admin_referer( self::DRAFT_ACTION );
		if ( ! current_user_can( 'edit_posts' ) ) {
			wp_die( esc_html__( 'You cannot write posts.', 'maillage' ), 403 );
		}
		$wanted   = isset( $_POST['content'] ) ? sanitize_text_field( wp_unslash( $_POST['content'] ) ) : '';
		$contents = Service::contents();
		foreach ( is_wp_error( $contents ) ? array() : $contents as $content ) {
			if ( Answer::text( $content, 'id' ) !== $wanted ) {
				continue;
			}
			$post_id = New_Draft::from( $content );
			if ( ! is_wp_error( $post_id ) ) {
				wp_safe_redirect( get_edit_post_link( $post_id, 'raw' ) );
				exit;
			}
		}
		wp_die( esc_html__( 'This content is no longer in the plan.', 'maillage' ), 404 );
	}
}
