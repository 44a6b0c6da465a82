/**
 * The sections of an analysis.
 */
( function ( maillage, wp ) {
	'use strict';

	const { createElement: h, Fragment } = wp.element;
	const { PanelBody } = wp.components;
	const { say, fill, number, day, Row, Note, LinksOut, LinksIn, Decided } = maillage;

	const withUsual = ( value, usual ) => ( usual === null ? number( value ) : fill( say.ofUsual, number( value ), number( usual ) ) );

	const outOfHundred = ( value ) => ( value === null ? number( value ) : fill( say.outOfHundred, number( Math.round( value ) ) ) );

	function Score( { answer: { score, page, keyphrase } } ) {
		const isRead = page.inlinks !== null;
		return h(
			Fragment,
			null,
			keyphrase ? h( Note, null, fill( say.aimedAt, keyphrase ) ) : null,
			h(
				'dl',
				null,
				h( Row, { label: say.coverage, value: outOfHundred( score.coverage ) } ),
				h( Row, { label: say.overOptimisation, help: say.overHelp, value: outOfHundred( score.overOptimisation ) } ),
				h( Row, { label: say.words, value: withUsual( score.words, score.aimedWords ) } ),
				h( Row, { label: say.headings, value: withUsual( score.headings, score.usualHeadings ) } ),
				h( Row, { label: say.inlinks, value: number( page.inlinks ) } ),
				h( Row, { label: say.depth, value: isRead && page.depth === null ? say.noPath : number( page.depth ) } )
			),
			score.reason ? h( Note, null, score.reason ) : null,
			isRead ? null : h( Note, null, say.notRead )
		);
	}

	const Terms = ( { terms } ) =>
		terms.length === 0
			? h( Note, null, say.noTerms )
			: h(
					'ul',
					{ className: 'maillage-terms' },
					terms.slice( 0, 20 ).map( ( { term, state } ) => h( 'li', { key: term }, h( 'span', null, term ), h( 'em', null, say[ state ] || '' ) ) )
			  );

	const Questions = ( { questions } ) =>
		h(
			'ul',
			{ className: 'maillage-terms' },
			questions.slice( 0, 8 ).map( ( { text, answered } ) =>
				h( 'li', { key: text }, h( 'span', null, text ), h( 'em', null, answered ? say.answered : say.open ) )
			)
		);

	const Personas = ( { personas } ) =>
		personas.length === 0
			? h( Note, null, say.noPersonas )
			: h(
					'ul',
					null,
					personas.map( ( { id, fit, stage } ) =>
						h( 'li', { key: id }, fill( say.served, id, number( fit === null ? null : Math.round( 100 * fit ) ), say.stages[ stage ] || say.noStage ) )
					)
			  );

	const Analysis = ( { state } ) => {
		const { answer } = state;
		const section = ( title, children, initialOpen = false ) => h( PanelBody, { title, initialOpen }, children );
		return h(
			Fragment,
			null,
			section( say.scoreTitle, h( Score, { answer } ), true ),
			section( say.linksOut, h( LinksOut, { state } ), true ),
			answer.decided.length ? section( say.decided, h( Decided, { links: answer.decided } ), true ) : null,
			section( say.linksIn, h( LinksIn, { links: answer.linksIn } ) ),
			section( say.vocabulary, h( Terms, answer ) ),
			answer.questions.length ? section( say.questions, h( Questions, answer ) ) : null,
			section( say.readers, h( Personas, answer ) ),
			h( PanelBody, null, h( Note, null, fill( say.auditedAt, day( answer.auditedAt ) ) ) )
		);
	};

	maillage.Analysis = Analysis;
} )( window.maillage, window.wp );
