<?php
/**
 * Lists of posts and pages.
 *
 * @package Maillage
 */

namespace Maillage;

use WP_Post;
use WP_Query;

defined( 'ABSPATH' ) || exit;

/** Column, filter and bulk action of the lists. The figures of the whole screen are asked in one batch. */
final class Lists {

	const COLUMN = 'maillage';

	const FILTER = 'maillage_links';

	const ACTION = 'maillage_analyse';

	/** Analyses of one bulk action, and the seconds after which no other one starts: shared hosting ends at thirty. */
	const MOST_ANALYSES  = 20;
	const LONGEST_SECONDS = 15;

	/**
	 * Pages that link to each published post of the screen, by its id; null before they are asked.
	 *
	 * @var array|null
	 */
	private static $inlinks = null;

	/**
	 * Adds the column, the filter and the action to the lists of the chosen types.
	 */
	public static function start(): void {
		add_action( 'current_screen', array( self::class, 'prepare' ) );
		add_action( 'pre_get_posts', array( self::class, 'keep_orphans' ) );
	}

	/**
	 * On the list of a chosen type.
	 *
	 * @param \WP_Screen $screen The screen.
	 */
	public static function prepare( $screen ): void {
		if ( 'edit' !== $screen->base || ! Settings::covers( $screen->post_type ) || ! Settings::is_ready() ) {
			return;
		}
		add_filter( "manage_{$screen->post_type}_posts_columns", array( self::class, 'add_column' ) );
		add_action( "manage_{$screen->post_type}_posts_custom_column", array( self::class, 'show' ), 10, 2 );
		add_action( 'restrict_manage_posts', array( self::class, 'show_filter' ) );
		add_filter( "bulk_actions-{$screen->id}", array( self::class, 'add_action' ) );
		add_filter( "handle_bulk_actions-{$screen->id}", array( self::class, 'analyse' ), 10, 3 );
		add_action( 'admin_notices', array( self::class, 'show_notice' ) );
	}

	/**
	 * Adds the column.
	 *
	 * @param string[] $columns Titles by name.
	 */
	public static function add_column( array $columns ): array {
		return $columns + array( self::COLUMN => __( 'Links and score', 'maillage' ) );
	}

	/**
	 * Shows the cell of a post.
	 *
	 * @param string $column  Name of the column.
	 * @param int    $post_id The post.
	 */
	public static function show( string $column, int $post_id ): void {
		if ( self::COLUMN !== $column ) {
			return;
		}
		$score = get_post_meta( $post_id, Post_Analysis::SCORE_META, true );
		$parts = array( self::links_text( $post_id ) );
		if ( '' !== $score ) {
			/* translators: %s: score. */
			$parts[] = sprintf( __( 'score %s/100', 'maillage' ), number_format_i18n( (float) $score ) );
		}
		echo esc_html( implode( ' · ', array_filter( $parts ) ) );
	}

	/**
	 * Number of pages that link to a post, in words; empty for one that is not published.
	 *
	 * @param int $post_id The post.
	 */
	private static function links_text( int $post_id ): string {
		$all = self::inlinks();
		if ( ! array_key_exists( $post_id, $all ) ) {
			return '';
		}
		$inlinks = $all[ $post_id ];
		if ( null === $inlinks ) {
			return __( 'not measured', 'maillage' );
		}
		if ( 0 === $inlinks ) {
			return __( 'orphan', 'maillage' );
		}
		/* translators: %s: number of pages. */
		return sprintf( _n( '%s page links to it', '%s pages link to it', $inlinks, 'maillage' ), number_format_i18n( $inlinks ) );
	}

	/**
	 * The figures of every published post of the screen, asked once; unknown when the service does not answer.
	 *
	 * @return array<int, int|null>
	 */
	private static function inlinks(): array {
		if ( null !== self::$inlinks ) {
			return self::$inlinks;
		}
		$urls = array();
		foreach ( $GLOBALS['wp_query']->posts as $post ) {
			if ( $post instanceof WP_Post && 'publish' === $post->post_status ) {
				$urls[ $post->ID ] = (string) get_permalink( $post );
			}
		}
		$figures       = array() === $urls ? array() : Service::figures( array_values( $urls ) );
		self::$inlinks = array_map(
			static function ( string $url ) use ( $figures ) {
				return is_wp_error( $figures ) ? null : ( $figures[ $url ]['inlinks'] ?? null );
			},
			$urls
		);
		return self::$inlinks;
	}

	/**
	 * The filter above the list.
	 */
	public static function show_filter(): void {
		$chosen = self::is_filtered();
		?>
		<label class="screen-reader-text" for="maillage-links"><?php esc_html_e( 'Filter by links', 'maillage' ); ?></label>
		<select id="maillage-links" name="<?php echo esc_attr( self::FILTER ); ?>">
			<option value=""><?php esc_html_e( 'All links', 'maillage' ); ?></option>
			<option value="orphans" <?php selected( $chosen ); ?>><?php esc_html_e( 'Orphan pages', 'maillage' ); ?></option>
		</select>
		<?php
	}

	/**
	 * True when the list shows orphans only.
	 */
	private static function is_filtered(): bool {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- A filter of a list changes nothing.
		return isset( $_GET[ self::FILTER ] ) && 'orphans' === $_GET[ self::FILTER ];
	}

	/**
	 * Keeps the orphans in the main query of a list.
	 *
	 * @param WP_Query $query The query.
	 */
	public static function keep_orphans( WP_Query $query ): void {
		$screen = function_exists( 'get_current_screen' ) ? get_current_screen() : null;
		if ( null === $screen || 'edit' !== $screen->base || ! $query->is_main_query() || ! self::is_filtered() ) {
			return;
		}
		$orphans = Orphans::ids();
		if ( ! is_wp_error( $orphans ) ) {
			$query->set( 'post__in', array() === $orphans ? array( 0 ) : $orphans );
		}
	}

	/**
	 * Adds the bulk action.
	 *
	 * @param string[] $actions Titles by name.
	 */
	public static function add_action( array $actions ): array {
		return $actions + array( self::ACTION => __( 'Analyse with Maillage', 'maillage' ) );
	}

	/**
	 * Analyses the chosen posts; WordPress has checked the nonce.
	 *
	 * @param string $back   Where to go afterwards.
	 * @param string $action The action.
	 * @param int[]  $ids    The posts.
	 */
	public static function analyse( string $back, string $action, array $ids ): string {
		if ( self::ACTION !== $action ) {
			return $back;
		}
		$end  = time() + self::LONGEST_SECONDS;
		$done = 0;
		foreach ( array_slice( array_map( 'intval', $ids ), 0, self::MOST_ANALYSES ) as $id ) {
			if ( time() < $end && current_user_can( 'edit_post', $id ) && ! is_wp_error( Post_Analysis::of( get_post( $id ), null ) ) ) {
				++$done;
			}
		}
		return add_query_arg( 'maillage_analysed', $done . '-' . count( $ids ), $back );
	}

	/**
	 * How many of the chosen posts were analysed.
	 */
	public static function show_notice(): void {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Two numbers to show.
		$counts = isset( $_GET['maillage_analysed'] ) ? sanitize_text_field( wp_unslash( $_GET['maillage_analysed'] ) ) : '';
		if ( ! preg_match( '/^(\d+)-(\d+)$/', $counts, $found ) ) {
			return;
		}
		/* translators: 1: number analysed, 2: number chosen. */
		$sentence = sprintf( __( '%1$s of %2$s texts analysed.', 'maillage' ), number_format_i18n( (int) $found[1] ), number_format_i18n( (int) $found[2] ) );
		printf( '<div class="notice notice-info is-dismissible"><p>%s</p></div>', esc_html( $sentence ) );
	}
}
