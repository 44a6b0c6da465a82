/**
 * The sidebar of the open post and the panel before publication.
 */
( function ( maillage, wp ) {
	'use strict';

	const { createElement: h, Fragment } = wp.element;
	const { Button, Notice, PanelBody } = wp.components;
	const { PluginSidebar, PluginSidebarMoreMenuItem, PluginPrePublishPanel } = wp.editor;
	const { SVG, Path } = wp.primitives;
	const { useDispatch, useSelect } = wp.data;
	const { say, fill, Note, Analysis, store } = maillage;

	/** Characters of a title after which results of searches are cut, roughly: working assumption. */
	const LONGEST_TITLE = 60;

	const icon = h(
		SVG,
		{ viewBox: '0 0 24 24', xmlns: 'http://www.w3.org/2000/svg' },
		h( Path, { d: 'M5 3.5a2.5 2.5 0 0 1 2.4 3.2l3.3 3.3a3 3 0 0 1 2.6 0l3.3-3.3a2.5 2.5 0 1 1 1.1 1.1l-3.3 3.3a3 3 0 0 1 0 2.6l3.3 3.3a2.5 2.5 0 1 1-1.1 1.1l-3.3-3.3a3 3 0 0 1-2.6 0l-3.3 3.3a2.5 2.5 0 1 1-1.1-1.1l3.3-3.3a3 3 0 0 1 0-2.6L6.3 7.8A2.5 2.5 0 1 1 5 3.5Z' } )
	);

	const useAnalysis = () => useSelect( ( select ) => select( store ).state(), [] );

	function AnalyseButton() {
		const { analyse } = useDispatch( store );
		const { status, answer } = useAnalysis();
		const isRunning = status === 'running';
		const label = isRunning ? say.analysing : answer ? say.analyseAgain : say.analyse;
		return h( Button, { variant: answer ? 'secondary' : 'primary', isBusy: isRunning, disabled: isRunning || ! maillage.isReady, onClick: () => analyse() }, label );
	}

	function Failure() {
		const { status, error } = useAnalysis();
		return status === 'failed' ? h( Notice, { status: 'warning', isDismissible: false }, error ) : null;
	}

	/** A link made since the analysis changes none of the words that it read. */
	const withoutLinks = ( content ) => content.replace( /<\/?a\b[^>]*>/g, '' );

	function Sidebar() {
		const state = useAnalysis();
		const isChanged = useSelect(
			( select ) => state.answer !== null && withoutLinks( select( 'core/editor' ).getEditedPostContent() ) !== withoutLinks( state.content ),
			[ state ]
		);
		return h(
			Fragment,
			null,
			h(
				PanelBody,
				null,
				h( Note, null, maillage.isReady ? say.intro : say.notSet ),
				h( AnalyseButton ),
				h( Failure ),
				isChanged ? h( Note, null, say.changed ) : null
			),
			state.answer ? h( Analysis, { state } ) : null
		);
	}

	/** What to correct before publishing, as sentences. */
	function faults( title, answer ) {
		const characters = Array.from( title.trim() ).length;
		const found = [];
		if ( characters === 0 ) {
			found.push( say.noTitle );
		} else if ( characters > LONGEST_TITLE ) {
			found.push( fill( say.longTitle, characters ) );
		}
		if ( ! maillage.isIndexed ) {
			found.push( say.hidden );
		}
		if ( answer && ! answer.page.inlinks && answer.linksIn.length === 0 ) {
			found.push( say.noWayIn );
		}
		if ( answer && answer.personas.length > 0 && answer.personas.every( ( { fit } ) => ! fit ) ) {
			found.push( say.noReader );
		}
		return found;
	}

	function BeforePublishing() {
		const { answer } = useAnalysis();
		const title = useSelect( ( select ) => select( 'core/editor' ).getEditedPostAttribute( 'title' ) || '', [] );
		const found = faults( title, answer );
		return h(
			PluginPrePublishPanel,
			{ title: say.beforeTitle, initialOpen: true, icon },
			found.length ? h( 'ul', { className: 'maillage-faults' }, found.map( ( fault ) => h( 'li', { key: fault }, fault ) ) ) : null,
			answer ? null : h( Note, null, say.notAnalysed ),
			answer && found.length === 0 ? h( Note, null, say.nothingWrong ) : null,
			h( AnalyseButton ),
			h( Failure ),
			h( Note, null, say.freely )
		);
	}

	wp.plugins.registerPlugin( 'maillage', {
		icon,
		render: () =>
			h(
				Fragment,
				null,
				h( PluginSidebarMoreMenuItem, { target: 'maillage' }, 'Maillage' ),
				h( PluginSidebar, { name: 'maillage', title: 'Maillage' }, h( Sidebar ) ),
				h( BeforePublishing )
			),
	} );
} )( window.maillage, window.wp );
