<?php
/**
 * Texts of the block editor.
 *
 * @package Maillage
 */

namespace Maillage;

defined( 'ABSPATH' ) || exit;

/** Every sentence of the scripts, translated here: one catalogue for PHP and JavaScript. */
final class Editor_Texts {

	/**
	 * The sentences by name; `%s` and `%1$s` are filled by the scripts.
	 */
	public static function all(): array {
		return array_merge( self::actions(), self::score(), self::links(), self::words(), self::checks() );
	}

	/**
	 * Buttons and states.
	 */
	private static function actions(): array {
		return array(
			'analyse'      => __( 'Analyse this text', 'maillage' ),
			'analyseAgain' => __( 'Analyse again', 'maillage' ),
			'analysing'    => __( 'Analysing…', 'maillage' ),
			'intro'        => __( 'Links to add, expected words and readers served, from the last audit of your site.', 'maillage' ),
			'notSet'       => __( 'The address of the service is not set: see Settings › Maillage.', 'maillage' ),
			'changed'      => __( 'The text has changed since this analysis.', 'maillage' ),
			/* translators: %s: date. */
			'auditedAt'    => __( 'Compared with the audit of %s.', 'maillage' ),
			'failed'       => __( 'The analysis failed. You can write and publish as usual.', 'maillage' ),
		);
	}

	/**
	 * Score and its parts.
	 */
	private static function score(): array {
		return array(
			'scoreTitle'       => __( 'Score', 'maillage' ),
			'coverage'         => __( 'Subject covered', 'maillage' ),
			'overOptimisation' => __( 'Repetition', 'maillage' ),
			'overHelp'         => __( 'Lower is better', 'maillage' ),
			'words'            => __( 'Words', 'maillage' ),
			'headings'         => __( 'Headings', 'maillage' ),
			'inlinks'          => __( 'Pages that link here', 'maillage' ),
			'depth'            => __( 'Clicks from the home page', 'maillage' ),
			'notMeasured'      => __( 'not measured', 'maillage' ),
			'noPath'           => __( 'no path of links', 'maillage' ),
			/* translators: 1: value, 2: usual value. */
			'ofUsual'          => __( '%1$s (usual: %2$s)', 'maillage' ),
			'outOfHundred'     => __( '%s out of 100', 'maillage' ), // phpcs:ignore WordPress.WP.I18n.MissingTranslatorsComment -- A number.
			'notRead'          => __( 'The last audit did not read this page: it will count in the next one.', 'maillage' ),
			/* translators: %s: an expression. */
			'aimedAt'          => __( 'Expression: %s', 'maillage' ),
		);
	}

	/**
	 * Links.
	 */
	private static function links(): array {
		return array(
			'linksOut'     => __( 'Links from this page', 'maillage' ),
			'linksIn'      => __( 'Links to this page', 'maillage' ),
			'decided'      => __( 'Accepted links', 'maillage' ),
			'insert'       => __( 'Insert the link', 'maillage' ),
			'reject'       => __( 'Do not propose again', 'maillage' ),
			'inserted'     => __( 'In the text. Undo removes it.', 'maillage' ),
			'textChanged'  => __( 'This passage has changed since the analysis: analyse again.', 'maillage' ),
			'notInText'    => __( 'These words are in a heading, a link or another block: make the link by hand.', 'maillage' ),
			'openEditor'   => __( 'Open in the editor', 'maillage' ),
			'inPlace'      => __( 'in place, seen by the service', 'maillage' ),
			'waiting'      => __( 'accepted, not seen yet', 'maillage' ),
			'noLinksOut'   => __( 'No passage of this text names another page of the site without linking to it.', 'maillage' ),
			'noLinksIn'    => __( 'No other page has a sentence that can link here.', 'maillage' ),
			'notRecorded'  => __( 'The link is in the text, but the service did not record it:', 'maillage' ),
			/* translators: %s: title of a page. */
			'to'           => __( 'to “%s”', 'maillage' ),
			/* translators: %s: title of a page. */
			'from'         => __( 'from “%s”', 'maillage' ),
		);
	}

	/**
	 * Words, questions and readers.
	 */
	private static function words(): array {
		return array(
			'vocabulary'  => __( 'Expected words', 'maillage' ),
			'missing'     => __( 'missing', 'maillage' ),
			'low'         => __( 'too few', 'maillage' ),
			'ok'          => __( 'present', 'maillage' ),
			'high'        => __( 'too many', 'maillage' ),
			'noTerms'     => __( 'No expected words: the site has too few pages on this subject.', 'maillage' ),
			'questions'   => __( 'Questions of readers', 'maillage' ),
			'answered'    => __( 'answered', 'maillage' ),
			'open'        => __( 'not answered', 'maillage' ),
			'readers'     => __( 'Readers served', 'maillage' ),
			'noPersonas'  => __( 'Not measured: the last audit was made without the personas of the company.', 'maillage' ),
			/* translators: 1: persona, 2: share in percent, 3: stage. */
			'served'      => __( '%1$s: %2$s %% of needs, stage: %3$s', 'maillage' ),
			'noStage'     => __( 'none', 'maillage' ),
			'stages'      => array(
				'ACQ' => __( 'acquisition', 'maillage' ),
				'ACT' => __( 'activation', 'maillage' ),
				'RET' => __( 'retention', 'maillage' ),
				'REF' => __( 'referral', 'maillage' ),
				'REV' => __( 'revenue', 'maillage' ),
			),
		);
	}

	/**
	 * Panel before publication.
	 */
	private static function checks(): array {
		return array(
			'beforeTitle'   => __( 'Maillage: before publishing', 'maillage' ),
			'nothingWrong'  => __( 'Nothing to correct before publishing.', 'maillage' ),
			'noTitle'       => __( 'The title is missing.', 'maillage' ),
			/* translators: %s: number of characters. */
			'longTitle'     => __( 'The title has %s characters: search engines cut it after about 60.', 'maillage' ),
			'hidden'        => __( 'The site asks search engines not to index it (Settings › Reading).', 'maillage' ),
			'noWayIn'       => __( 'No page links here and no sentence can: add a link from a page that visitors read.', 'maillage' ),
			'noReader'      => __( 'This text serves none of the personas.', 'maillage' ),
			'freely'        => __( 'You can publish in any case.', 'maillage' ),
			'notAnalysed'   => __( 'Not analysed yet.', 'maillage' ),
		);
	}
}
