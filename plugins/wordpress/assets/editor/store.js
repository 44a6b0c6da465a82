/**
 * The last analysis of the open post, shared by the sidebar and the panel before publication.
 */
( function ( maillage, wp ) {
	'use strict';

	const STORE = 'maillage/analysis';
	const { placesOf, obstacle, insert, hasLink } = maillage;

	/** `inserted`: number of the place by id of the link. `error`: a sentence. */
	const START = { status: 'idle', answer: null, places: [], error: '', rejected: [], inserted: {}, unrecorded: '', content: '' };

	const editorOf = ( registry ) => registry.select( 'core/editor' );

	function decide( id, state, { dispatch, registry } ) {
		const post = editorOf( registry ).getCurrentPostId();
		const path = `/maillage/v1/posts/${ post }/links/${ id }`;
		return wp.apiFetch( { path, method: 'POST', data: { state } } ).then(
			() => dispatch.set( { unrecorded: '' } ),
			( error ) => dispatch.set( { unrecorded: String( error.message || '' ) } )
		);
	}

	const actions = {
		set: ( part ) => ( { type: 'SET', part } ),

		analyse:
			() =>
			async ( { dispatch, registry } ) => {
				const editor = editorOf( registry );
				const places = placesOf( registry.select( 'core/block-editor' ).getBlocks() );
				const content = editor.getEditedPostContent();
				const path = `/maillage/v1/posts/${ editor.getCurrentPostId() }/analysis`;
				const data = { title: editor.getEditedPostAttribute( 'title' ), content, texts: places.map( ( { text } ) => text ) };
				dispatch.set( { status: 'running', error: '' } );
				try {
					const answer = await wp.apiFetch( { path, method: 'POST', data } );
					dispatch.set( { ...START, status: 'done', answer, places, content } );
				} catch ( error ) {
					dispatch.set( { status: 'failed', error: String( error.message || maillage.say.failed ) } );
				}
			},

		insertLink:
			( link ) =>
			( { dispatch, select, registry } ) => {
				const { places, inserted } = select.state();
				if ( obstacle( places[ link.text ], link ) !== null ) {
					return Promise.resolve();
				}
				insert( places[ link.text ], link );
				dispatch.set( { inserted: { ...inserted, [ link.id ]: link } } );
				return decide( link.id, 'accepted', { dispatch, registry } );
			},

		rejectLink:
			( link ) =>
			( { dispatch, select, registry } ) => {
				dispatch.set( { rejected: [ ...select.state().rejected, link.id ] } );
				return decide( link.id, 'rejected', { dispatch, registry } );
			},

		/** Takes back the decision about each inserted link that undo or a person has removed. */
		forgetRemoved:
			() =>
			( { dispatch, select, registry } ) => {
				const { places, inserted } = select.state();
				const gone = Object.values( inserted ).filter( ( link ) => ! hasLink( places[ link.text ], link.to ) );
				if ( gone.length === 0 ) {
					return;
				}
				const kept = Object.entries( inserted ).filter( ( [ , link ] ) => ! gone.includes( link ) );
				dispatch.set( { inserted: Object.fromEntries( kept ) } );
				gone.forEach( ( { id } ) => decide( id, 'proposed', { dispatch, registry } ) );
			},
	};

	const store = wp.data.createReduxStore( STORE, {
		reducer: ( state = START, action ) => ( action.type === 'SET' ? { ...state, ...action.part } : state ),
		actions,
		selectors: { state: ( state ) => state },
	} );
	wp.data.register( store );

	let seen = null;
	wp.data.subscribe( () => {
		const blocks = wp.data.select( 'core/block-editor' ).getBlocks();
		if ( blocks !== seen ) {
			seen = blocks;
			wp.data.dispatch( STORE ).forgetRemoved();
		}
	}, 'core/block-editor' );

	maillage.store = STORE;
} )( window.maillage, window.wp );
