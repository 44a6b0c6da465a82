/** Id of the action that answers one finding. */
export const findingActionId = (insightId: string): string => `finding-${insightId}`;
